package vn.hocso.media.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

import vn.hocso.media.MediaId;
import vn.hocso.media.ObjectStore;
import vn.hocso.shared.Actor;

/**
 * Sends files, whole or in part. They never change under their address, so browsers may keep them; and they are sent so that whatever is
 * in them cannot act in the name of this site.
 */
@RestController
class FileController {

    private static final String HARMLESS =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; media-src 'self'; sandbox";

    private final MediaService media;
    private final ObjectStore store;

    FileController(MediaService media, ObjectStore store) {
        this.media = media;
        this.store = store;
    }

    @GetMapping("/media/{mediaId}/{name}")
    void send(
            @PathVariable MediaId mediaId,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range,
            @Nullable Actor actor,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        ServedFile file = media.served(actor, mediaId, name);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable");
        response.setHeader("Content-Security-Policy", HARMLESS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(file));
        if (request.checkNotModified("\"" + file.tag() + "\"")) {
            return;
        }
        response.setContentType(file.contentType());
        List<HttpRange> ranges = ranges(range);
        if (ranges.size() == 1) {
            sendPart(file, ranges.getFirst(), response);
        } else {
            sendWhole(file, response);
        }
    }

    /** A range nobody can read is as good as none, as RFC 9110 has it. */
    private static List<HttpRange> ranges(@Nullable String header) {
        try {
            return HttpRange.parseRanges(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private void sendWhole(ServedFile file, HttpServletResponse response) throws IOException {
        response.setContentLengthLong(file.bytes());
        try (InputStream content = store.open(file.key())) {
            content.transferTo(response.getOutputStream());
        }
    }

    private void sendPart(ServedFile file, HttpRange range, HttpServletResponse response) throws IOException {
        if (!isSatisfiable(range, file.bytes())) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + file.bytes());
            response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
            return;
        }
        long from = range.getRangeStart(file.bytes());
        long to = range.getRangeEnd(file.bytes());
        response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
        response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes %d-%d/%d".formatted(from, to, file.bytes()));
        response.setContentLengthLong(to - from + 1);
        try (InputStream content = store.open(file.key(), from, to - from + 1)) {
            content.transferTo(response.getOutputStream());
        }
    }

    private static boolean isSatisfiable(HttpRange range, long bytes) {
        try {
            return range.getRangeStart(bytes) < bytes && range.getRangeEnd(bytes) >= range.getRangeStart(bytes);
        } catch (IllegalArgumentException beyond) {
            return false;
        }
    }

    private static String disposition(ServedFile file) {
        boolean shown = file.contentType().startsWith("image/")
                || file.contentType().startsWith("video/")
                || file.contentType().startsWith("text/vtt");
        ContentDisposition.Builder disposition = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
        return disposition
                .filename(file.fileName().isBlank() ? "file" : file.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
