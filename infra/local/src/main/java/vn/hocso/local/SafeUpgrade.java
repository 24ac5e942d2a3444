package vn.hocso.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets a build change the tables only after they were put aside, and puts them back if it never got ready.
 *
 * <p>MySQL and MariaDB commit each change of a table at once, so a kill in the middle of a migration leaves half of it.
 * Nobody can have entered anything while a build was not ready, so going back loses nothing.
 */
record SafeUpgrade(DataDirectory data, String build) {

    /** Call while the database rests. */
    void begin() throws IOException {
        boolean everReady = !readyFiles().isEmpty();
        if (Files.exists(aside()) && !everReady) {
            putBack();
            return;
        }
        FileTrees.delete(aside());
        if (!everReady) {
            FileTrees.delete(tables());
            FileTrees.delete(data.application());
        } else if (!Files.exists(readyFile())) {
            putAside();
            forgetReadyFiles();
        }
        Files.createDirectories(data.ready());
    }

    /**
     * Written by the application itself in the moment it may be used, because a killed supervisor could not say so.
     * While tables are put aside and there is no such file, an upgrade is under way.
     */
    Path readyFile() {
        return data.ready().resolve(build);
    }

    /** Call once the application answers. */
    void succeeded() throws IOException {
        FileTrees.delete(aside());
    }

    private void putAside() throws IOException {
        Path partial = data.database().resolve("tables.aside.partial");
        FileTrees.delete(partial);
        FileTrees.copy(tables(), partial);
        Files.move(partial, aside(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void putBack() throws IOException {
        FileTrees.delete(tables());
        Path partial = data.database().resolve("tables.back.partial");
        FileTrees.delete(partial);
        FileTrees.copy(aside(), partial);
        Files.move(partial, tables(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void forgetReadyFiles() throws IOException {
        for (Path file : readyFiles()) {
            Files.delete(file);
        }
    }

    private List<Path> readyFiles() throws IOException {
        if (!Files.isDirectory(data.ready())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(data.ready())) {
            return files.toList();
        }
    }

    private Path tables() {
        return data.database().resolve("tables");
    }

    private Path aside() {
        return data.database().resolve("tables.aside");
    }
}
