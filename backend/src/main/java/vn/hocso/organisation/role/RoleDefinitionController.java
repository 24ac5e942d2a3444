package vn.hocso.organisation.role;

import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Actor;

@RestController
@RequestMapping("/api/roles")
class RoleDefinitionController {

    private final RoleDefinitions roles;

    RoleDefinitionController(RoleDefinitions roles) {
        this.roles = roles;
    }

    /** The reason is needed when a second person has to agree. */
    record ChangeRole(
            @NotNull @Valid RoleName name,
            @Nullable @Size(max = 500) String description,
            @NotEmpty Set<@NotNull Permission> permissions,
            @NotNull Long version,
            @Nullable @Size(max = 500) String reason) {

        RoleDetails of(Role role) {
            return new RoleDetails(role, name, description, permissions, version);
        }
    }

    @GetMapping
    List<RoleDefinitionView> roles(Actor actor) {
        return roles.all(actor);
    }

    @GetMapping("/permissions")
    Set<PermissionView> permissions(Actor actor) {
        return roles.permissions(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RoleDefinitionView make(@Valid @RequestBody RoleDetails request, Actor actor) {
        return roles.make(actor, request);
    }

    /** 200 when it is changed, 202 with the request when a second person has to agree. */
    @PutMapping("/{role}")
    ResponseEntity<RoleOutcome> change(@PathVariable Role role, @Valid @RequestBody ChangeRole request, Actor actor) {
        RoleOutcome outcome = roles.change(actor, role, request.of(role), request.reason());
        return ResponseEntity.status(outcome.approval() == null ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .body(outcome);
    }

    @PostMapping("/{role}/retirement")
    RoleDefinitionView retire(@PathVariable Role role, @Valid @RequestBody EndRole request, Actor actor) {
        return roles.retire(actor, role, request.reason());
    }
}
