package vn.hocso.organisation.role;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.RoleView;
import vn.hocso.shared.Actor;

@RestController
@RequestMapping("/api/people/{accountId}/roles")
class RoleController {

    private final RoleService roles;

    RoleController(RoleService roles) {
        this.roles = roles;
    }

    @GetMapping
    List<RoleView> roles(@PathVariable AccountId accountId, Actor actor) {
        return roles.heldBy(actor, accountId);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RoleView grant(@PathVariable AccountId accountId, @Valid @RequestBody GrantRole request, Actor actor) {
        return roles.grant(actor, accountId, request.role(), request.unitId());
    }

    @DeleteMapping("/{grantId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable AccountId accountId, @PathVariable UUID grantId, Actor actor) {
        roles.revoke(actor, accountId, grantId);
    }
}
