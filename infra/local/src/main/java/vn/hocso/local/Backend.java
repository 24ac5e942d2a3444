package vn.hocso.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Talks to a running backend the way a browser would. */
final class Backend implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI address;

    Backend(String address) {
        this.address = URI.create(address.replace("localhost", "127.0.0.1"));
    }

    /** Whether pages and data can be had, which is more than that the port is open. */
    boolean isReady() {
        return get("/actuator/health/readiness").isPresent() && get("/").isPresent();
    }

    /** The body of a successful answer. */
    Optional<String> get(String path) {
        try {
            var request = HttpRequest.newBuilder(address.resolve(path))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            var response = client.send(request, BodyHandlers.ofString());
            return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
