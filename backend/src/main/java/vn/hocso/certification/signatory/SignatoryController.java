package vn.hocso.certification.signatory;

import java.util.List;

import jakarta.validation.Valid;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.certification.signing.PersonalSigning.Credential;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

@RestController
class SignatoryController {

    private final SignatoryService signatories;

    SignatoryController(SignatoryService signatories) {
        this.signatories = signatories;
    }

    @GetMapping("/api/signatories")
    Page<SignatoryView> find(Actor actor, @Valid @ParameterObject Paging paging) {
        return signatories.find(actor, paging);
    }

    @PutMapping("/api/units/{unitId}/signatory")
    SignatoryView appoint(@PathVariable UnitId unitId, @Valid @RequestBody AppointSignatory request, Actor actor) {
        return signatories.appoint(actor, unitId, request);
    }

    /** The credentials of somebody the remote signing service knows by that name. */
    @GetMapping("/api/signing/credentials")
    List<Credential> credentials(Actor actor, @RequestParam String user) {
        return signatories.credentials(actor, user);
    }
}
