package vn.hocso.certification.issuerkey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.shared.Actor;

/** The installation's keys, for everybody to check its signatures with. */
@RestController
class IssuerController {

    private static final CacheControl FIVE_MINUTES =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final IssuerIdentity identity;
    private final KeyRotation rotation;

    IssuerController(IssuerIdentity identity, KeyRotation rotation) {
        this.identity = identity;
        this.rotation = rotation;
    }

    /** A key as administrators see it. */
    record IssuerKeyView(
            String kid,
            KeyUse use,
            Instant createdAt,
            @Nullable Instant retiredAt) {

        static IssuerKeyView of(IssuerKey key) {
            return new IssuerKeyView(key.kid(), key.use(), key.createdAt(), key.retiredAt());
        }
    }

    @GetMapping("/api/issuer/jwks.json")
    ResponseEntity<Map<String, Object>> jwks() {
        return ResponseEntity.ok().cacheControl(FIVE_MINUTES).body(identity.jwks());
    }

    @GetMapping("/api/issuer/did.json")
    ResponseEntity<Map<String, Object>> did() {
        return ResponseEntity.ok().cacheControl(FIVE_MINUTES).body(identity.document());
    }

    @GetMapping("/api/issuer/keys")
    List<IssuerKeyView> keys(Actor actor) {
        return rotation.keys(actor).stream().map(IssuerKeyView::of).toList();
    }

    /** Makes new keys; what the old ones signed stays good. */
    @PostMapping("/api/issuer/keys/rotation")
    List<IssuerKeyView> rotate(Actor actor) {
        return rotation.rotate(actor).stream().map(IssuerKeyView::of).toList();
    }
}
