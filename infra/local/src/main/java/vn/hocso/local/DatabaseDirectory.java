package vn.hocso.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What one database server keeps on disk: its tables, its password, its log. Readable by its owner only. */
record DatabaseDirectory(Path home) {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    static DatabaseDirectory at(Path home) throws IOException {
        Files.createDirectories(home.toAbsolutePath().getParent());
        if (!Files.isDirectory(home)) {
            Files.createDirectory(home, OWNER_ONLY_DIRECTORY);
        }
        return new DatabaseDirectory(home.toRealPath());
    }

    Path tables() {
        return home.resolve("tables");
    }

    Path log() {
        return home.resolve("mariadbd.log");
    }

    Path startScript() {
        return home.resolve("start.sql");
    }

    /** Removes what an interrupted creation left, then creates the system tables unless they exist. */
    void createTablesUnlessPresent(ServerFiles files) throws IOException {
        if (Files.isDirectory(tables())) {
            return;
        }
        Path partial = home.resolve("tables.partial");
        FileTrees.delete(partial);
        Files.createDirectory(partial, OWNER_ONLY_DIRECTORY);
        bootstrap(files, partial);
        Files.move(partial, tables(), StandardCopyOption.ATOMIC_MOVE);
    }

    String password() throws IOException {
        Path file = home.resolve("password");
        if (!Files.exists(file)) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            writePrivately(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file).strip();
    }

    /** Written aside and renamed, so that a crash never leaves half a file. */
    void writePrivately(Path file, String text) throws IOException {
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        Files.deleteIfExists(partial);
        Files.createFile(partial, OWNER_ONLY);
        Files.writeString(partial, text);
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void bootstrap(ServerFiles files, Path tables) throws IOException {
        Path script = home.resolve("bootstrap.sql");
        Files.writeString(script, bootstrapScript(files));
        Process process = new ProcessBuilder(ServerCommand.bootstrap(files, tables))
                .redirectInput(script.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        if (!exitsWell(process)) {
            throw new LocalServiceException("MariaDB could not create its tables in " + home + "; see " + log() + ".");
        }
        Files.delete(script);
    }

    private static String bootstrapScript(ServerFiles files) throws IOException {
        StringBuilder script = new StringBuilder("create database mysql;\nuse mysql;\nset @auth_root_socket='root';\n");
        for (String part : new String[] {"system_tables", "performance_tables", "system_tables_data"}) {
            script.append(Files.readString(files.share().resolve("mariadb_" + part + ".sql")))
                    .append('\n');
        }
        return script.toString();
    }

    private static boolean exitsWell(Process process) {
        try {
            if (process.waitFor(2, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return false;
    }
}
