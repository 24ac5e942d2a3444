package vn.hocso.certification.signing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A signing service after CSC API v2.0.0.2: client credentials, {@code credentials/list}, {@code info}, {@code authorize} and {@code
 * signatures/signHash}. It holds to the standard where it matters: a SAD is good once, for the very hashes it was given for.
 */
public final class TestSigningService implements AutoCloseable {

    public static final String PIN = "204060";
    private static final String SHA_256 = "2.16.840.1.101.3.4.2.1";
    private static final String ECDSA_WITH_SHA_256 = "1.2.840.10045.4.3.2";
    private static final String RAW_ECDSA = "NONEwithECDSA";

    private final JsonMapper json = new JsonMapper();
    private final Map<String, LocalKey> credentials = new ConcurrentHashMap<>();
    private final Map<String, List<String>> leaves = new ConcurrentHashMap<>();
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final HttpServer server;
    private final int multisign;

    /** When set, answers every call with an error as a service in trouble does. */
    public volatile boolean away;

    /** When set, gives signatures of nothing. */
    public volatile boolean broken;

    public volatile int authorised;
    public volatile int signed;

    /** The one that the application under test is configured with. */
    public static TestSigningService ofTheApplication() {
        return Holder.SERVICE;
    }

    /** Started once, when the first application needs its address. */
    private static final class Holder {
        private static final TestSigningService SERVICE = new TestSigningService(3);
    }

    public static void configure(Map<String, Object> properties) {
        properties.put("hocso.signing.csc.url", ofTheApplication().url());
        properties.put("hocso.signing.csc.client-id", "hocso");
        properties.put("hocso.signing.csc.client-secret", "secret");
    }

    public TestSigningService(int multisign) {
        this(multisign, 0);
    }

    public TestSigningService(int multisign, int port) {
        this.multisign = multisign;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/csc/v2", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:%d/csc/v2".formatted(server.getAddress().getPort());
    }

    void add(String credential, LocalKey key) {
        credentials.put(credential, key);
    }

    /** A credential of somebody, with a key of its own. */
    public void add(String credential, String commonName) {
        add(credential, new TestAuthority().key(commonName, "EC"));
    }

    /** Forgets who has signed in, as after a restart. */
    void forget() {
        tokens.clear();
    }

    private void answer(HttpExchange call) throws IOException {
        String method = call.getRequestURI().getPath().substring("/csc/v2/".length());
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Answer answer = away ? new Answer(503, Map.of()) : answer(method, body, call);
        byte[] written = json.writeValueAsBytes(answer.body);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(answer.status, written.length);
        call.getResponseBody().write(written);
        call.close();
    }

    private record Answer(int status, Map<String, ?> body) {

        static Answer error(String code) {
            return new Answer(400, Map.of("error", code, "error_description", code));
        }
    }

    private Answer answer(String method, String body, HttpExchange call) {
        if (method.equals("info")) {
            return new Answer(200, Map.of("specs", "2.0.0.2", "oauth2", url(), "authType", List.of("oauth2client")));
        }
        if (method.equals("oauth2/token")) {
            return token(body);
        }
        String given = call.getRequestHeaders().getFirst("Authorization");
        if (given == null || !tokens.contains(given.replace("Bearer ", ""))) {
            return new Answer(401, Map.of("error", "invalid_token"));
        }
        JsonNode request = json.readTree(body);
        return switch (method) {
            case "credentials/list" -> new Answer(200, Map.of("credentialIDs", List.copyOf(credentials.keySet())));
            case "credentials/info" -> info(request);
            case "credentials/authorize" -> authorise(request);
            case "signatures/signHash" -> sign(request);
            default -> Answer.error("invalid_request");
        };
    }

    private Answer token(String form) {
        if (!form.contains("grant_type=client_credentials") || !form.contains("client_secret=secret")) {
            return new Answer(401, Map.of("error", "invalid_client"));
        }
        String token = UUID.randomUUID().toString();
        tokens.add(token);
        return new Answer(200, Map.of("access_token", token, "token_type", "Bearer", "expires_in", 3600));
    }

    private Answer info(JsonNode request) {
        LocalKey key = credentials.get(request.path("credentialID").asString(""));
        if (key == null) {
            return Answer.error("invalid_request");
        }
        List<String> chain = key.chain().stream()
                .map(certificate -> Base64.getEncoder().encodeToString(encoded(certificate)))
                .toList();
        return new Answer(
                200,
                Map.of(
                        "key",
                        Map.of(
                                "status",
                                "enabled",
                                "algo",
                                List.of(key.kind().oid().getId()),
                                "len",
                                256),
                        "cert",
                        Map.of("status", "valid", "certificates", chain),
                        "auth",
                        Map.of(
                                "mode",
                                "explicit",
                                "expression",
                                "PIN",
                                "objects",
                                List.of(Map.of("type", "Password", "id", "PIN", "format", "N", "label", "PIN"))),
                        "SCAL",
                        "2",
                        "multisign",
                        multisign));
    }

    private Answer authorise(JsonNode request) {
        List<String> hashes = texts(request.path("hashes"));
        if (request.path("numSignatures").asInt() != hashes.size() || hashes.size() > multisign) {
            return Answer.error("invalid_request");
        }
        Map<String, String> given = request.path("authData").values().stream()
                .collect(Collectors.toMap(
                        one -> one.path("id").asString(),
                        one -> one.path("value").asString()));
        if (!PIN.equals(given.get("PIN"))) {
            return Answer.error("invalid_pin");
        }
        String leave = UUID.randomUUID().toString();
        leaves.put(leave, hashes);
        authorised++;
        return new Answer(200, Map.of("SAD", leave, "expiresIn", 300));
    }

    private Answer sign(JsonNode request) {
        List<String> hashes = texts(request.path("hashes"));
        List<String> allowed = leaves.remove(request.path("SAD").asString(""));
        LocalKey key = credentials.get(request.path("credentialID").asString(""));
        if (key == null
                || !hashes.equals(allowed)
                || !SHA_256.equals(request.path("hashAlgorithmOID").asString())
                || !ECDSA_WITH_SHA_256.equals(request.path("signAlgo").asString())) {
            return Answer.error("invalid_request");
        }
        List<String> signatures = new ArrayList<>();
        for (String hash : hashes) {
            signatures.add(Base64.getEncoder()
                    .encodeToString(signed(key, Base64.getDecoder().decode(hash))));
        }
        signed += signatures.size();
        return new Answer(200, Map.of("signatures", signatures));
    }

    private byte[] signed(LocalKey key, byte[] hash) {
        try {
            Signature signature = Signature.getInstance(RAW_ECDSA);
            signature.initSign(key.key());
            signature.update(broken ? new byte[32] : hash);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(JsonNode all) {
        return all.values().stream().map(JsonNode::asString).toList();
    }

    private static byte[] encoded(java.security.cert.X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
