package vn.hocso.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

import static org.assertj.core.api.Assumptions.assumeThat;

/** Real files that nobody here wrote, in the folder {@code shared/data} beside the project. */
public final class SharedData {

    private SharedData() {}

    /** The file, or a skipped test that says which one is missing. */
    public static Path require(String name) {
        Path file = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared/data").resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of("shared/data").resolve(name));
        assumeThat(file).as("shared/data/%s beside the project", name).exists();
        return file;
    }
}
