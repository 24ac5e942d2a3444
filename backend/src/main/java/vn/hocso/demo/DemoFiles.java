package vn.hocso.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Reads the demonstration's files from the class path. */
@Component
@DemoMode
class DemoFiles {

    private final JsonMapper json;

    DemoFiles(JsonMapper json) {
        this.json = json;
    }

    <T> T json(String path, Class<T> type) {
        return json.readValue(text(path), type);
    }

    String text(String path) {
        try {
            return resource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lends the file under its own name for the time of the call. */
    <T> T asFile(String path, Function<Path, T> use) {
        try {
            Path directory = Files.createTempDirectory("hocso-demo");
            Path file = directory.resolve(path.substring(path.lastIndexOf('/') + 1));
            try (InputStream in = resource(path).getInputStream()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                return use.apply(file);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(directory);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ClassPathResource resource(String path) {
        return new ClassPathResource("demo/" + path);
    }
}
