package vn.hocso.certification.learnerrecord;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.certification.learnerrecord.TrustedOrigins.TrustedOrigin;
import vn.hocso.shared.Actor;

/** The installations whose records are believed here. */
@RestController
@RequestMapping("/api/record-origins")
class OriginController {

    private final OriginService origins;

    OriginController(OriginService origins) {
        this.origins = origins;
    }

    record NameOrigin(
            @NotBlank @Size(max = 200) String name,

            @NotNull @Size(max = 255) @Pattern(regexp = "did:web:[!-~]+")
            String address,

            @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{43}") String fingerprint) {}

    record TrustedOriginView(String fingerprint, String name, String address, Instant namedAt) {

        static TrustedOriginView of(TrustedOrigin origin) {
            return new TrustedOriginView(origin.fingerprint(), origin.name(), origin.address(), origin.namedAt());
        }
    }

    @GetMapping
    List<TrustedOriginView> all(Actor actor) {
        return told(origins.all(actor));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<TrustedOriginView> name(@Valid @RequestBody NameOrigin request, Actor actor) {
        return told(origins.name(actor, request.fingerprint(), request.name(), request.address()));
    }

    @DeleteMapping("/{fingerprint}")
    List<TrustedOriginView> forget(@PathVariable String fingerprint, Actor actor) {
        return told(origins.forget(actor, fingerprint));
    }

    private static List<TrustedOriginView> told(List<TrustedOrigin> origins) {
        return origins.stream().map(TrustedOriginView::of).toList();
    }
}
