package vn.hocso.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.jayway.jsonpath.JsonPath;

/** A real Keycloak, which infra/services/keycloak.sh starts. People are made by its administration, and sign in on its page. */
class Keycloak implements SingleSignOn {

    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url = System.getProperty("hocso.test.oidc.url");

    @Override
    public String issuer() {
        return url + "/realms/hocso";
    }

    @Override
    public Member member(String email, String fullName) {
        String password = Somebody.word();
        HttpResponse<String> made = send(HttpRequest.newBuilder(URI.create(url + "/admin/realms/hocso/users"))
                .header("Authorization", "Bearer " + administrator())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"username": "%s", "email": "%s", "emailVerified": true, "enabled": true,
                         "firstName": "%s", "lastName": "Test",
                         "credentials": [{"type": "password", "value": "%s", "temporary": false}]}
                        """.formatted(email, email, fullName, password))));
        if (made.statusCode() != 201) {
            throw new IllegalStateException("Keycloak made nobody: " + made.statusCode() + " " + made.body());
        }
        String location = made.headers().firstValue("Location").orElseThrow();
        return new Member(location.substring(location.lastIndexOf('/') + 1), email, password);
    }

    private String administrator() {
        HttpResponse<String> token =
                send(HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(form(Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                "admin",
                                "password",
                                System.getProperty("hocso.test.oidc.admin-password")))));
        return JsonPath.read(token.body(), "$.access_token");
    }

    @Override
    public String signIn(String question, Member member) {
        HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(question)));
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("Keycloak showed no form: " + page.statusCode());
        }
        HttpResponse<String> sentBack =
                send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                        .header("Cookie", cookies(page))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(form(Map.of("username", member.email(), "password", member.password()))));
        return sentBack.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("Keycloak sent nobody back: " + sentBack.statusCode()));
    }

    private static String cookies(HttpResponse<?> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    private static HttpRequest.BodyPublisher form(Map<String, String> fields) {
        return BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
