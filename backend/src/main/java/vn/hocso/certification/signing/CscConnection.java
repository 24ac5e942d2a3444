package vn.hocso.certification.signing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to a signing service as CSC API v2 has it: JSON over POST, with a token of OAuth 2 client credentials. What it refuses becomes
 * {@link SigningRefused}, what does not answer {@link SigningUnavailable}.
 */
final class CscConnection {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SigningSettings.Service settings;
    private final String base;
    private final JsonMapper json;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private volatile @Nullable Token token;

    private record Token(String value, Instant until) {}

    CscConnection(SigningSettings.Service settings, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.base = settings.url().replaceAll("/+$", "");
        this.json = json;
        this.clock = clock;
    }

    /** Asks once more with a fresh token when the service no longer takes the one at hand. */
    JsonNode call(String method, Object request) {
        HttpResponse<String> response = post(method, request);
        if (response.statusCode() == 401) {
            token = null;
            response = post(method, request);
        }
        return answered(method, response);
    }

    private HttpResponse<String> post(String method, Object request) {
        return send(HttpRequest.newBuilder(URI.create(base + "/" + method))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token())
                .POST(BodyPublishers.ofString(json.writeValueAsString(request)))
                .timeout(PATIENCE)
                .build());
    }

    private String token() {
        Token there = token;
        if (there == null || !clock.instant().isBefore(there.until)) {
            there = freshToken();
            token = there;
        }
        return there.value;
    }

    private Token freshToken() {
        HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(authorisationServer() + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(encoded(settings.clientId()), encoded(settings.clientSecret()))))
                .timeout(PATIENCE)
                .build());
        if (response.statusCode() != 200) {
            throw new SigningUnavailable("The signing service knows no client of this id and secret");
        }
        JsonNode answer = read(response.body());
        long seconds = answer.path("expires_in").asLong(3600);
        return new Token(
                answer.path("access_token").asString(""), clock.instant().plusSeconds(Math.max(0, seconds - 30)));
    }

    /** The service names where its tokens are given out; without a word that is beside the API itself. */
    private String authorisationServer() {
        HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(base + "/info"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .timeout(PATIENCE)
                .build());
        String named = response.statusCode() == 200
                ? read(response.body()).path("oauth2").asString("")
                : "";
        return named.isBlank() ? base : named.replaceAll("/+$", "");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new SigningUnavailable("The signing service does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SigningUnavailable("Interrupted while waiting for the signing service", e);
        }
    }

    private JsonNode answered(String method, HttpResponse<String> response) {
        int status = response.statusCode();
        if (status == 200) {
            return read(response.body());
        }
        if (status == 400 || status == 403) {
            throw new SigningRefused(read(response.body()).path("error").asString("invalid_request"));
        }
        throw new SigningUnavailable("The signing service answered %s with status %d".formatted(method, status));
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            throw new SigningUnavailable("The signing service does not answer in JSON");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
