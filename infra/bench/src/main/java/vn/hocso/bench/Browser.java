package vn.hocso.bench;

import java.io.IOException;
import java.net.URI;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.cookie.CookieStore;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One user's browser: a connection kept open, a session cookie and the token that guards changes. */
final class Browser implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final CookieStore cookies = new BasicCookieStore();
    private final CloseableHttpClient client = HttpClients.custom()
            .setDefaultCookieStore(cookies)
            .disableAutomaticRetries()
            .disableContentCompression()
            .build();
    private final URI address;

    Browser(URI address) {
        this.address = address;
    }

    JsonNode get(String path) throws IOException {
        return JSON.readTree(send("GET", path, null, "identity"));
    }

    JsonNode post(String path, @Nullable Object body) throws IOException {
        return JSON.readTree(send("POST", path, body, "identity"));
    }

    /**
     * Sends without looking into the answer beyond its status: it comes compressed, as browsers want it, and unpacking it is not work of the
     * servers, who share their processors with the load.
     */
    void send(String method, String path, @Nullable Object body) throws IOException {
        send(method, path, body, "gzip");
    }

    private byte[] send(String method, String path, @Nullable Object body, String encoding) throws IOException {
        HttpUriRequestBase request = new HttpUriRequestBase(method, address.resolve(path));
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, encoding);
        if (body != null) {
            request.setEntity(new StringEntity(JSON.writeValueAsString(body), ContentType.APPLICATION_JSON));
        }
        if (!method.equals("GET")) {
            request.setHeader("X-XSRF-TOKEN", token());
        }
        return client.execute(request, response -> {
            byte[] answer = response.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(response.getEntity());
            if (response.getCode() >= 300) {
                throw new IOException(method + " " + path + " answered " + response.getCode() + ": "
                        + new String(answer, java.nio.charset.StandardCharsets.UTF_8));
            }
            return answer;
        });
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    private String token() {
        return cookies.getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }
}
