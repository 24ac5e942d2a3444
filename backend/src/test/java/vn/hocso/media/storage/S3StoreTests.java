package vn.hocso.media.storage;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import vn.hocso.media.ObjectStore.ObjectMissing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Talks to a bucket over HTTP; the server here speaks the little of the protocol that the store uses. */
class S3StoreTests {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d+)");

    @TempDir
    Path directory;

    Map<String, byte[]> bucket = new ConcurrentHashMap<>();
    HttpServer server;
    S3Store store;

    @BeforeEach
    void aBucket() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hocso/", this::answer);
        server.start();
        String endpoint = "http://127.0.0.1:" + server.getAddress().getPort();
        store = S3Store.connect(new StorageProperties.S3(endpoint, "us-east-1", "hocso", "key", "secret"));
    }

    @AfterEach
    void noBucket() {
        server.stop(0);
    }

    @Test
    void givesBackWhatWasPutWholeAndInPart() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "0123456789");

        store.put("media/ab/a.bin", file, "application/octet-stream");
        store.put("certificates/b.pdf", "nội dung".getBytes(UTF_8), "application/pdf");

        assertThat(read(store.open("media/ab/a.bin"))).isEqualTo("0123456789");
        assertThat(read(store.open("media/ab/a.bin", 3, 4))).isEqualTo("3456");
        assertThat(read(store.open("certificates/b.pdf"))).isEqualTo("nội dung");
        assertThat(bucket).containsOnlyKeys("/hocso/media/ab/a.bin", "/hocso/certificates/b.pdf");
    }

    @Test
    void whatIsThereStaysAsItIs() throws IOException {
        store.put("a", "một".getBytes(UTF_8), "text/plain");
        store.put("a", "hai".getBytes(UTF_8), "text/plain");

        assertThat(read(store.open("a"))).isEqualTo("một");
    }

    @Test
    void whatIsTakenAwayIsGone() {
        store.put("a", "một".getBytes(UTF_8), "text/plain");
        store.delete("a");
        store.delete("a");

        assertThat(bucket).isEmpty();
    }

    @Test
    void saysSoWhenThereIsNothing() {
        assertThat(store.exists("nothing")).isFalse();
        assertThatExceptionOfType(ObjectMissing.class).isThrownBy(() -> store.open("nothing"));
        assertThatExceptionOfType(ObjectMissing.class).isThrownBy(() -> store.open("nothing", 0, 5));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            byte[] kept = bucket.get(path);
            switch (exchange.getRequestMethod()) {
                case "PUT" -> {
                    bucket.put(path, exchange.getRequestBody().readAllBytes());
                    exchange.sendResponseHeaders(200, -1);
                }
                case "DELETE" -> {
                    bucket.remove(path);
                    exchange.sendResponseHeaders(204, -1);
                }
                case "HEAD" -> exchange.sendResponseHeaders(kept == null ? 404 : 200, -1);
                default -> get(exchange, kept);
            }
        }
    }

    private static void get(HttpExchange exchange, byte[] kept) throws IOException {
        if (kept == null) {
            byte[] problem = "<Error><Code>NoSuchKey</Code><Message>none</Message></Error>".getBytes(UTF_8);
            exchange.sendResponseHeaders(404, problem.length);
            exchange.getResponseBody().write(problem);
            return;
        }
        String header = exchange.getRequestHeaders().getFirst("Range");
        Matcher range = RANGE.matcher(header == null ? "" : header);
        int from = range.matches() ? Integer.parseInt(range.group(1)) : 0;
        int to = range.matches() ? Math.min(Integer.parseInt(range.group(2)) + 1, kept.length) : kept.length;
        exchange.sendResponseHeaders(range.matches() ? 206 : 200, to - from);
        exchange.getResponseBody().write(kept, from, to - from);
    }

    private static String read(InputStream content) throws IOException {
        try (content) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }
}
