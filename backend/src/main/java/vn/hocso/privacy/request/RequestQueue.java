package vn.hocso.privacy.request;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.privacy.request.RequestRefusals.NotThisStep;
import vn.hocso.privacy.request.RequestRefusals.OwnRequest;
import vn.hocso.privacy.request.RequestRefusals.RequestUnknown;
import vn.hocso.privacy.request.RequestRefusals.RolesFirst;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.PersonalData.Kept;
import vn.hocso.shared.VietnameseText;

/** What those do who answer for the people of their units: read the queue, answer, and do what was agreed. */
@Service
@Transactional
class RequestQueue {

    private final RequestRows rows;
    private final Erasure erasure;
    private final RoleGrants roles;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    RequestQueue(RequestRows rows, Erasure erasure, RoleGrants roles, Access access, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.erasure = erasure;
        this.roles = roles;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page<DataRequest> page(Actor actor, RequestSearch search, Paging paging) {
        return rows.page(search, scope(actor), paging, clock.instant());
    }

    @Transactional(readOnly = true)
    DataRequest require(Actor actor, UUID id) {
        return visible(scope(actor), rows.find(id).orElseThrow(RequestUnknown::new));
    }

    DataRequest answer(Actor actor, UUID id, AnswerRequest answer) {
        DataRequest request = toDecide(actor, id, RequestState.OPEN);
        RequestState state = answer.accept() ? RequestState.ACCEPTED : RequestState.REFUSED;
        String reason = VietnameseText.clean(answer.reason().strip());
        rows.answer(id, state, reason, actor.accountId(), clock.instant());
        audit.record(OwnRequests.act(answer.accept() ? "privacy.request-accepted" : "privacy.request-refused", request)
                .because(reason));
        return rows.find(id).orElseThrow(RequestUnknown::new);
    }

    /** Does what was agreed: erases, or notes that the correction was made. */
    DataRequest complete(Actor actor, UUID id) {
        DataRequest request = toDecide(actor, id, RequestState.ACCEPTED);
        List<Kept> kept = List.of();
        if (request.kind() == RequestKind.ERASURE) {
            requireNoRoles(request.account());
            kept = erasure.erase(request.account());
        }
        audit.record(OwnRequests.act("privacy.request-done", request));
        rows.done(id, kept, actor.accountId(), clock.instant());
        return rows.find(id).orElseThrow(RequestUnknown::new);
    }

    private DataRequest toDecide(Actor actor, UUID id, RequestState state) {
        List<String> scope = scope(actor);
        DataRequest request = visible(scope, rows.lock(id).orElseThrow(RequestUnknown::new));
        if (request.account().equals(AccountId.of(actor))) {
            throw new OwnRequest();
        }
        if (request.state() != state) {
            throw new NotThisStep();
        }
        return request;
    }

    private void requireNoRoles(AccountId account) {
        boolean more = roles.of(List.of(account)).getOrDefault(account, List.of()).stream()
                .anyMatch(held -> !held.role().equals(Role.LEARNER));
        if (more) {
            throw new RolesFirst();
        }
    }

    private List<String> scope(Actor actor) {
        return access.requireScope(actor, Permission.MANAGE_PERSONAL_DATA);
    }

    private static DataRequest visible(List<String> scope, DataRequest request) {
        String path = request.unitPath();
        if (path == null || scope.stream().noneMatch(path::startsWith)) {
            throw new RequestUnknown();
        }
        return request;
    }
}
