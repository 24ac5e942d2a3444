package vn.hocso.organisation.secondfactor;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.SecondFactorPolicy;
import vn.hocso.identity.SecondFactorPolicy.Requirement;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.shared.Actor;

/** System administrators decide which roles need a second factor. Who holds one is led to set it up at the next sign-in after that day. */
@RestController
class SecondFactorRequirementController {

    private final SecondFactorPolicy policy;
    private final Access access;

    SecondFactorRequirementController(SecondFactorPolicy policy, Access access) {
        this.policy = policy;
        this.access = access;
    }

    @GetMapping("/api/second-factor-requirements")
    List<Requirement> list(Actor actor) {
        access.requireEverywhere(actor, Permission.ADMINISTER_SYSTEM);
        return policy.requirements();
    }

    @PutMapping("/api/second-factor-requirements/{role}")
    Requirement require(
            @PathVariable @Pattern(regexp = "[A-Z][A-Z0-9_]{1,31}") String role,
            @Valid @RequestBody RequireSecondFactor request,
            Actor actor) {
        access.requireEverywhere(actor, Permission.ADMINISTER_SYSTEM);
        policy.require(role, request.from(), AccountId.of(actor));
        return new Requirement(role, request.from());
    }

    @DeleteMapping("/api/second-factor-requirements/{role}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lift(@PathVariable @Pattern(regexp = "[A-Z][A-Z0-9_]{1,31}") String role, Actor actor) {
        access.requireEverywhere(actor, Permission.ADMINISTER_SYSTEM);
        policy.lift(role);
    }

    /** From when on it is required; a day in the future leaves people time to set it up by themselves. */
    record RequireSecondFactor(@NotNull Instant from) {}
}
