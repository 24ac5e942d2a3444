package vn.hocso.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.springframework.mock.web.MockHttpServletResponse;

/** What an asker gets to read: a status, headers, and the words of the body, also of those in a workbook. */
record Answer(int status, String headers, String body) {

    static Answer of(MockHttpServletResponse response) {
        return new Answer(response.getStatus(), headers(response), text(response.getContentAsByteArray()));
    }

    /** Whether it tells the same. A refusal tells nothing but that it is one. */
    boolean tells(Answer other) {
        return refusesLike(other) && (refuses() || (status == other.status && body.equals(other.body)));
    }

    /** Whether both refuse or neither does. */
    boolean refusesLike(Answer other) {
        return refuses() == other.refuses();
    }

    boolean refuses() {
        return status >= 400;
    }

    String all() {
        return headers + body;
    }

    private static String headers(MockHttpServletResponse response) {
        return response.getHeaderNames().stream()
                .map(name -> name + ": " + String.join("\n", response.getHeaders(name)) + "\n")
                .collect(Collectors.joining());
    }

    private static String text(byte[] body) {
        return body.length > 2 && body[0] == 'P' && body[1] == 'K'
                ? unzipped(body)
                : new String(body, StandardCharsets.UTF_8);
    }

    /** By way of a file, since streamed workbooks give the sizes of their parts only at the end. */
    private static String unzipped(byte[] body) {
        StringBuilder text = new StringBuilder();
        try {
            Path file = Files.createTempFile("answer", ".xlsx");
            Files.write(file, body);
            try (ZipFile parts = new ZipFile(file.toFile())) {
                for (ZipEntry part : Collections.list(parts.entries())) {
                    text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }
}
