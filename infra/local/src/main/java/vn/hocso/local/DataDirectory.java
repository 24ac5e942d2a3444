package vn.hocso.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/** Everything Hocso keeps when it runs on one machine, in one directory that can be copied or thrown away. */
record DataDirectory(Path root) {

    private static final List<String> CONTENTS = List.of("database", "application", "run", "logs", "ready");
    private static final String MARKER = "hocso.data";

    /** Creates the directory on first use; refuses one that holds something else. */
    static DataDirectory prepared(Path root) {
        DataDirectory data = new DataDirectory(root);
        try {
            if (Files.isDirectory(root) && !data.isOurs() && !isEmpty(root)) {
                throw new LocalServiceException(
                        root + " holds other files. Name an empty or new directory with --data.");
            }
            for (String part : List.of("run", "logs", "ready")) {
                Files.createDirectories(root.resolve(part));
            }
            if (!data.isOurs()) {
                Files.writeString(root.resolve(MARKER), "This directory belongs to Hocso.\n");
            }
            return data;
        } catch (IOException e) {
            throw new LocalServiceException(
                    "Cannot write to " + root + " (" + e.getMessage() + "). Name another directory with --data.", e);
        }
    }

    Path database() {
        return root.resolve("database");
    }

    /** The application's own: search index, files, mail written instead of sent, signing key. */
    Path application() {
        return root.resolve("application");
    }

    /** Holds the names of the builds that have answered with this data. */
    Path ready() {
        return root.resolve("ready");
    }

    Path backendLog() {
        return root.resolve("logs/backend.log");
    }

    Path trainingLog() {
        return root.resolve("logs/training.log");
    }

    boolean isOurs() {
        return Files.exists(root.resolve(MARKER));
    }

    /** Held by the operating system for as long as the process lives, so a kill cannot leave it behind. */
    Optional<FileLock> lock() throws IOException {
        FileChannel channel = FileChannel.open(root.resolve("run/lock"), CREATE, WRITE);
        try {
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
            if (lock.isEmpty()) {
                channel.close();
            }
            return lock;
        } catch (OverlappingFileLockException e) {
            channel.close();
            return Optional.empty();
        }
    }

    void publish(String address) throws IOException {
        Files.writeString(addressFile(), address);
    }

    void withdraw() throws IOException {
        Files.deleteIfExists(addressFile());
    }

    /** Where the running application answers; empty until it does. */
    Optional<String> address() {
        try {
            return Files.exists(addressFile())
                    ? Optional.of(Files.readString(addressFile()).strip())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Remembers that this data may be thrown away. */
    void markAsDemo() throws IOException {
        if (!Files.exists(database())) {
            Files.writeString(root.resolve("demo"), "Loaded with demo data; ./hocso reset-demo may empty it.\n");
        }
    }

    boolean isDemo() {
        return Files.exists(root.resolve("demo"));
    }

    void empty() throws IOException {
        for (String part : CONTENTS) {
            FileTrees.delete(root.resolve(part));
        }
    }

    OwnedProcesses supervisors() {
        return new OwnedProcesses("java", "-Dhocso.supervisor=" + root);
    }

    OwnedProcesses backends() {
        return new OwnedProcesses("java", backendMark());
    }

    OwnedProcesses trainings() {
        return new OwnedProcesses("java", trainingMark());
    }

    OwnedProcesses databases() {
        return EmbeddedMariaDb.leftovers(database());
    }

    String trainingMark() {
        return "-Dhocso.training=" + root;
    }

    String backendMark() {
        return "-Dhocso.backend=" + root;
    }

    private Path addressFile() {
        return root.resolve("run/address");
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (var entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }
}
