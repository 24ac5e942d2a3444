package vn.hocso.testing;

import jakarta.servlet.http.Cookie;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Keeps the session cookie from one request to the next, as a person's browser does. */
public class Browser {

    private static final String SESSION = "HOCSO_SESSION";

    private final MockMvcTester http;
    private final String address;
    private @Nullable Cookie session;

    public Browser(MockMvcTester http) {
        this(http, "10.1.0.1");
    }

    public Browser(MockMvcTester http, String address) {
        this.http = http;
        this.address = address;
    }

    public MvcTestResult signIn(String login, String password) {
        return post("/api/sign-in", """
                {"login": "%s", "password": "%s"}""".formatted(login, password));
    }

    public MvcTestResult get(String uri) {
        return send(HttpMethod.GET, uri, null);
    }

    public MvcTestResult post(String uri, @Nullable String json) {
        return send(HttpMethod.POST, uri, json);
    }

    public MvcTestResult put(String uri, String json) {
        return send(HttpMethod.PUT, uri, json);
    }

    public MvcTestResult delete(String uri) {
        return send(HttpMethod.DELETE, uri, null);
    }

    public @Nullable String sessionId() {
        return session == null ? null : session.getValue();
    }

    private MvcTestResult send(HttpMethod method, String uri, @Nullable String json) {
        var request = http.method(method).uri(uri).with(ActingAs.anonymous()).with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
        if (session != null) {
            request.cookie(session);
        }
        if (json != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(json);
        }
        MvcTestResult result = request.exchange();
        Cookie given = result.getResponse().getCookie(SESSION);
        if (given != null) {
            session = given.getMaxAge() == 0 ? null : given;
        }
        return result;
    }
}
