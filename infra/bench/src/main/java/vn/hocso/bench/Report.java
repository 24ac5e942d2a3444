package vn.hocso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures of one run, for comparing with an earlier one. */
record Report(Instant at, int processors, List<Measurement> measurements) {

    static void write(Path file, List<Measurement> measurements) throws IOException {
        Report report = new Report(Instant.now(), Runtime.getRuntime().availableProcessors(), measurements);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(
                file,
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsBytes(report));
    }
}
