package vn.hocso.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.json.JsonMapper;

/** A provider of OpenID Connect small enough to be read: it knows the code flow with PKCE, and insists on it. */
class SmallProvider implements SingleSignOn {

    private final JsonMapper json = new JsonMapper();
    private final RSAKey key = newKey();
    private final HttpServer server = started();
    private final String issuer = "http://127.0.0.1:" + server.getAddress().getPort();
    private final Map<String, Map<String, Object>> members = new ConcurrentHashMap<>();
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private record Asked(Map<String, String> question, String member) {}

    @Override
    public String issuer() {
        return issuer;
    }

    @Override
    public Member member(String email, String fullName) {
        String id = UUID.randomUUID().toString();
        members.put(id, Map.of("sub", id, "email", email, "email_verified", true, "name", fullName));
        return new Member(id, email, "");
    }

    @Override
    public String signIn(String question, Member member) {
        Map<String, String> asked = parameters(URI.create(question).getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, new Asked(asked, member.id()));
        return asked.get("redirect_uri") + "?code=" + code + "&state="
                + asked.get("state").replace("=", "%3D");
    }

    private HttpServer started() {
        try {
            HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.createContext("/.well-known/openid-configuration", call -> answer(call, 200, description()));
            made.createContext("/keys", call -> answer(call, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
            made.createContext("/token", this::token);
            made.createContext("/userinfo", this::userInfo);
            made.start();
            return made;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Map<String, Object> description() {
        Map<String, Object> description = new HashMap<>();
        description.put("issuer", issuer);
        description.put("authorization_endpoint", issuer + "/authorize");
        description.put("token_endpoint", issuer + "/token");
        description.put("userinfo_endpoint", issuer + "/userinfo");
        description.put("jwks_uri", issuer + "/keys");
        description.put("response_types_supported", new String[] {"code"});
        description.put("subject_types_supported", new String[] {"public"});
        description.put("id_token_signing_alg_values_supported", new String[] {"RS256"});
        return description;
    }

    private void token(HttpExchange call) throws IOException {
        Map<String, String> form = parameters(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Asked asked = codes.remove(form.getOrDefault("code", ""));
        String expected = "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes());
        if (asked == null
                || !expected.equals(call.getRequestHeaders().getFirst("Authorization"))
                || !challenge(form.getOrDefault("code_verifier", ""))
                        .equals(asked.question().get("code_challenge"))) {
            answer(call, 400, Map.of("error", "invalid_grant"));
            return;
        }
        String token = UUID.randomUUID().toString();
        tokens.put(token, asked.member());
        answer(
                call,
                200,
                Map.of("access_token", token, "token_type", "Bearer", "expires_in", 300, "id_token", idToken(asked)));
    }

    private String idToken(Asked asked) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(CLIENT)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("nonce", asked.question().get("nonce"))
                .claim("auth_time", Instant.now().getEpochSecond());
        members.get(asked.member()).forEach(claims::claim);
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void userInfo(HttpExchange call) throws IOException {
        String token = call.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
        answer(call, 200, members.get(tokens.get(token)));
    }

    private void answer(HttpExchange call, int status, Object body) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
