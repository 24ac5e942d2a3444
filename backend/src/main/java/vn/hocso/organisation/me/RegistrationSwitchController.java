package vn.hocso.organisation.me;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.Registration;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.shared.Actor;

/** System administrators decide whether the public may register; it needs permissions, so it stands here and not in identity. */
@RestController
class RegistrationSwitchController {

    private final Registration registration;
    private final Access access;

    RegistrationSwitchController(Registration registration, Access access) {
        this.registration = registration;
        this.access = access;
    }

    @PutMapping("/api/registration")
    DecideRegistration decide(@Valid @RequestBody DecideRegistration request, Actor actor) {
        access.requireEverywhere(actor, Permission.ADMINISTER_SYSTEM);
        registration.decide(request.open(), AccountId.of(actor));
        return request;
    }

    record DecideRegistration(@NotNull Boolean open) {}
}
