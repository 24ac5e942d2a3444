package vn.hocso.organisation.role;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.ApprovalView;
import vn.hocso.organisation.Approvals;
import vn.hocso.organisation.Approvals.About;
import vn.hocso.organisation.Permission;
import vn.hocso.shared.Actor;

/** Tells what waits for a second person about the roles of somebody. */
@Service
class RoleRequests {

    private final GrantRows rows;
    private final GrantPolicy policy;
    private final GrantRoleAct grantAct;
    private final EndGrantAct endAct;
    private final Approvals approvals;
    private final Access access;
    private final Clock clock;

    RoleRequests(
            GrantRows rows,
            GrantPolicy policy,
            GrantRoleAct grantAct,
            EndGrantAct endAct,
            Approvals approvals,
            Access access,
            Clock clock) {
        this.rows = rows;
        this.policy = policy;
        this.grantAct = grantAct;
        this.endAct = endAct;
        this.approvals = approvals;
        this.access = access;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ApprovalView> about(Actor actor, AccountId person) {
        policy.requireVisible(access.authority(actor), Permission.VIEW_PEOPLE, person);
        List<String> grants = rows.heldOrLater(person, clock.instant()).stream()
                .map(grant -> EndGrantAct.subject(grant.id()))
                .toList();
        return approvals.waiting(
                actor,
                List.of(new About(grantAct, List.of(GrantRoleAct.subjectOf(person))), new About(endAct, grants)));
    }
}
