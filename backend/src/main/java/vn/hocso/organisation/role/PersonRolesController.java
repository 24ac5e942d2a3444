package vn.hocso.organisation.role;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.ApprovalView;
import vn.hocso.shared.Actor;

/** The roles of one person. Giving one answers 201 when it is granted and 202 when it waits for a second person. */
@RestController
@RequestMapping("/api/people/{accountId}/roles")
class PersonRolesController {

    private final RoleAdministration roles;
    private final GrantLists lists;
    private final RoleRequests requests;

    PersonRolesController(RoleAdministration roles, GrantLists lists, RoleRequests requests) {
        this.roles = roles;
        this.lists = lists;
        this.requests = requests;
    }

    @GetMapping
    List<GrantView> roles(@PathVariable AccountId accountId, Actor actor) {
        return lists.heldBy(actor, accountId);
    }

    /** What was asked for about them and waits for a second person, as far as the reader may see it. */
    @GetMapping("/requests")
    List<ApprovalView> requests(@PathVariable AccountId accountId, Actor actor) {
        return requests.about(actor, accountId);
    }

    @PostMapping
    ResponseEntity<GrantOutcome> grant(
            @PathVariable AccountId accountId, @Valid @RequestBody GrantRole request, Actor actor) {
        GrantOutcome outcome = roles.grant(actor, accountId, request);
        return ResponseEntity.status(outcome.status(HttpStatus.CREATED)).body(outcome);
    }

    @DeleteMapping("/{grantId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable AccountId accountId, @PathVariable UUID grantId, Actor actor) {
        roles.endOf(actor, accountId, grantId);
    }
}
