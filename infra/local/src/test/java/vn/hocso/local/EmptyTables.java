package vn.hocso.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The tables of a database as they are before its first start. Making them takes most of that start, so tests about what comes later copy them. */
final class EmptyTables {

    private EmptyTables() {}

    /** Makes the directory of a database that has its tables but has not run. */
    static void copyTo(Path database) throws IOException {
        DatabaseDirectory directory = DatabaseDirectory.at(database);
        FileTrees.copy(Made.ONCE, directory.tables());
    }

    private static final class Made {
        static final Path ONCE = make();

        private static Path make() {
            try {
                Path home = Files.createDirectories(Path.of("target").toAbsolutePath())
                        .resolve("empty-tables");
                FileTrees.delete(home);
                DatabaseDirectory directory = DatabaseDirectory.at(home);
                directory.createTablesUnlessPresent(ServerFiles.unpackedInto(ServerFiles.userCache()));
                return directory.tables();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
