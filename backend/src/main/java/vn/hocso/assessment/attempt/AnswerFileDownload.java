package vn.hocso.assessment.attempt;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.attempt.AnswerFileReading.Readable;
import vn.hocso.assessment.attempt.AnswerFileRefusals.AnswerFileUnknown;
import vn.hocso.media.ObjectStore;

/** Sends files of answers as downloads: whatever is in them must not act in the name of this site. */
@Component
class AnswerFileDownload {

    private static final String HARMLESS = "default-src 'none'; sandbox";

    private final ObjectStore store;

    AnswerFileDownload(ObjectStore store) {
        this.store = store;
    }

    void send(Readable readable, HttpServletResponse response) throws IOException {
        AnswerFile.Content content = readable.file().content();
        if (content == null) {
            throw new AnswerFileUnknown();
        }
        prepare(response, content.contentType(), readable.name());
        response.setContentLengthLong(readable.file().bytes());
        copy(readable.file(), response.getOutputStream());
    }

    /** All of them as one ZIP that goes by the name, written while it is read. */
    void sendAll(List<Readable> files, String name, HttpServletResponse response) throws IOException {
        prepare(response, "application/zip", name);
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            int place = 0;
            for (Readable one : files) {
                place++;
                boolean again = files.stream()
                                .filter(other -> other.name().equals(one.name()))
                                .count()
                        > 1;
                zip.putNextEntry(new ZipEntry(again ? place + "-" + one.name() : one.name()));
                copy(one.file(), zip);
                zip.closeEntry();
            }
        }
    }

    private void copy(AnswerFile file, OutputStream to) throws IOException {
        try (InputStream content = store.open(file.key())) {
            content.transferTo(to);
        }
    }

    private static void prepare(HttpServletResponse response, String contentType, String name) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("Content-Security-Policy", HARMLESS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentType(contentType);
    }
}
