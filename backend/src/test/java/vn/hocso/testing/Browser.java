package vn.hocso.testing;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.Cookie;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Keeps cookies from one request to the next, as a person's browser does. */
public class Browser {

    private static final String SESSION = "HOCSO_SESSION";

    private final MockMvcTester http;
    private final String address;
    private final Map<String, Cookie> cookies = new HashMap<>();
    private String userAgent = "";

    public Browser(MockMvcTester http) {
        this(http, "10.1.0.1");
    }

    public Browser(MockMvcTester http, String address) {
        this.http = http;
        this.address = address;
    }

    /** Calls itself what the header says. */
    public Browser named(String header) {
        userAgent = header;
        return this;
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
        Cookie session = cookies.get(SESSION);
        return session == null ? null : session.getValue();
    }

    private MvcTestResult send(HttpMethod method, String uri, @Nullable String json) {
        // an address that is encoded already must not be encoded again
        var to = http.method(method);
        var request = (uri.contains("%") ? to.uri(URI.create(uri)) : to.uri(uri))
                .with(ActingAs.anonymous())
                .with(sent -> {
                    sent.setRemoteAddr(address);
                    return sent;
                });
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        if (!userAgent.isEmpty()) {
            request.header("User-Agent", userAgent);
        }
        if (json != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(json);
        }
        MvcTestResult result = request.exchange();
        for (Cookie given : result.getResponse().getCookies()) {
            if (given.getMaxAge() == 0) {
                cookies.remove(given.getName());
            } else {
                cookies.put(given.getName(), given);
            }
        }
        return result;
    }
}
