package vn.hocso.organisation.approval;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.ApprovalDecided;
import vn.hocso.organisation.ApprovalExpired;
import vn.hocso.organisation.ApprovalId;
import vn.hocso.organisation.ApprovalRequested;
import vn.hocso.organisation.ApprovalState;
import vn.hocso.organisation.ApprovalView;
import vn.hocso.organisation.Approvals;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.RiskyAct;
import vn.hocso.organisation.RiskyAct.Agreed;
import vn.hocso.organisation.RiskyAct.Authorisation;
import vn.hocso.organisation.approval.Acts.Asked;
import vn.hocso.organisation.approval.ApprovalRows.Box;
import vn.hocso.organisation.approval.ApprovalRows.Outcome;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** Asking for a second person, and being one. What was agreed is done once, in the transaction of the decision. */
@Service
@Transactional
class ApprovalService implements Approvals {

    private static final Duration PATIENCE = Duration.ofDays(14);
    private static final int MOST_TOLD = 50;
    private static final int MOST_AT_ONCE = 100;

    /** Permissions to decide are held by few; more than so many need not be looked at to know that somebody can. */
    private static final int MOST_CANDIDATES = 500;

    private final ApprovalRows rows;
    private final Acts acts;
    private final ApprovalPolicy policy;
    private final Access access;
    private final ApprovalAudit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApprovalService(
            ApprovalRows rows,
            Acts acts,
            ApprovalPolicy policy,
            Access access,
            ApprovalAudit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.acts = acts;
        this.policy = policy;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public <P> ApprovalView ask(Actor actor, RiskyAct<P> act, P payload, String reason) {
        Instant now = clock.instant();
        AccountId asker = AccountId.of(actor);
        Authorisation by = act.decidedBy(payload);
        String subject = act.subject(payload);
        rows.waiting(act.name(), subject)
                .filter(one -> one.state(now) == ApprovalState.EXPIRED)
                .ifPresent(this::expire);
        ApprovalId id = new ApprovalId(Ids.next());
        ApprovalRows.New wanted = new ApprovalRows.New(
                id,
                act.name(),
                subject,
                by.unit(),
                by.permission(),
                act.schemaVersion(),
                acts.write(payload),
                reason.strip(),
                asker,
                now,
                now.plus(PATIENCE));
        boolean fresh = rows.insert(wanted);
        ApprovalRequest waiting = rows.waiting(act.name(), subject).orElseThrow(OutsideScope::new);
        if (fresh) {
            audit.asked(waiting);
            events.publishEvent(new ApprovalRequested(id, act.name(), by.unit(), asker, now));
        }
        return view(actor, waiting);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ApprovalView> waiting(Actor actor, List<About> about) {
        Authority authority = access.authority(actor);
        List<ApprovalRequest> visible =
                rows.part(Box.about(about, clock.instant()), Paging.first(MOST_AT_ONCE)).stream()
                        .filter(request -> policy.maySee(actor, authority, request))
                        .toList();
        return views(actor, visible);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountId> deciders(ApprovalId id) {
        return rows.find(id)
                .filter(request -> request.state(clock.instant()) == ApprovalState.WAITING)
                .map(request -> {
                    List<AccountId> holders = access.holders(Set.of(request.neededToDecide()), MOST_TOLD);
                    return policy.deciders(request, acts.of(request), access.authorities(holders));
                })
                .orElse(List.of());
    }

    @Transactional(readOnly = true)
    Page<ApprovalView> toDecide(Actor actor, Paging paging) {
        Authority authority = access.authority(actor);
        return page(actor, Box.toDecide(AccountId.of(actor), authority, clock.instant()), paging);
    }

    @Transactional(readOnly = true)
    Page<ApprovalView> asked(Actor actor, AskedSearch search, Paging paging) {
        return page(actor, Box.askedBy(AccountId.of(actor), search, clock.instant()), paging);
    }

    @Transactional(readOnly = true)
    ApprovalView request(Actor actor, ApprovalId id) {
        return view(actor, policy.requireVisible(actor, access.authority(actor), rows.find(id)));
    }

    /** Agrees, and does what was asked for. Agreeing once more answers with what has been done. */
    ApprovalView approve(Actor actor, ApprovalId id, @Nullable String reason) {
        ApprovalRequest request = decidable(actor, id);
        if (decide(actor, request, ApprovalState.APPROVED, reason)) {
            audit.decided(request, ApprovalState.APPROVED, reason);
            carryOut(acts.of(request), request, AccountId.of(actor));
            decided(request, true, actor);
        }
        return request(actor, id);
    }

    ApprovalView reject(Actor actor, ApprovalId id, String reason) {
        ApprovalRequest request = decidable(actor, id);
        if (decide(actor, request, ApprovalState.REJECTED, reason)) {
            audit.decided(request, ApprovalState.REJECTED, reason);
            drop(acts.of(request), AccountId.of(actor));
            decided(request, false, actor);
        }
        return request(actor, id);
    }

    ApprovalView withdraw(Actor actor, ApprovalId id) {
        ApprovalRequest request = policy.requireVisible(actor, access.authority(actor), rows.find(id));
        policy.requireOwn(actor, request);
        if (decide(actor, request, ApprovalState.WITHDRAWN, null)) {
            audit.decided(request, ApprovalState.WITHDRAWN, null);
            drop(acts.of(request), AccountId.of(actor));
        }
        return request(actor, id);
    }

    /** What nobody decided in time and nothing says so yet. */
    @Transactional(readOnly = true)
    List<ApprovalId> overdue() {
        return rows.overdue(clock.instant(), MOST_AT_ONCE).stream()
                .map(ApprovalRequest::id)
                .toList();
    }

    void expire(ApprovalId id) {
        rows.find(id).ifPresent(this::expire);
    }

    private void expire(ApprovalRequest request) {
        Instant now = clock.instant();
        if (rows.expire(request.id(), now)) {
            audit.expired(request);
            drop(acts.of(request), null);
            events.publishEvent(new ApprovalExpired(
                    request.id(), request.act(), request.unit().id(), request.askedBy(), now));
        }
    }

    private ApprovalRequest decidable(Actor actor, ApprovalId id) {
        Authority authority = access.authority(actor);
        ApprovalRequest request = policy.requireVisible(actor, authority, rows.find(id));
        policy.requireMayDecide(actor, authority, request, acts.of(request));
        return request;
    }

    /** True if this very call decided; false if the same person decided the same before. */
    private boolean decide(Actor actor, ApprovalRequest request, ApprovalState state, @Nullable String reason) {
        AccountId by = AccountId.of(actor);
        if (rows.decide(request.id(), state, by, clock.instant(), reason)) {
            return true;
        }
        Outcome outcome = rows.outcome(request.id());
        if (outcome.state() == state && by.value().equals(outcome.by())) {
            return false;
        }
        throw new WaitsNoMore(outcome.state() == ApprovalState.WAITING ? ApprovalState.EXPIRED : outcome.state());
    }

    private static <P> void drop(Asked<P> asked, @Nullable AccountId by) {
        asked.act().dropped(asked.payload(), by);
    }

    private static <P> void carryOut(Asked<P> asked, ApprovalRequest request, AccountId decidedBy) {
        asked.act().carryOut(asked.payload(), new Agreed(request.id(), request.askedBy(), decidedBy, request.reason()));
    }

    private void decided(ApprovalRequest request, boolean approved, Actor by) {
        events.publishEvent(new ApprovalDecided(
                request.id(),
                request.act(),
                request.unit().id(),
                approved,
                request.askedBy(),
                AccountId.of(by),
                clock.instant()));
    }

    private Page<ApprovalView> page(Actor actor, Box box, Paging paging) {
        List<ApprovalRequest> page = rows.part(box, paging);
        return Page.of(views(actor, page), paging, rows.count(box));
    }

    private ApprovalView view(Actor actor, ApprovalRequest request) {
        return views(actor, List.of(request)).getFirst();
    }

    private List<ApprovalView> views(Actor actor, List<ApprovalRequest> requests) {
        Authority authority = access.authority(actor);
        var sentences = acts.sentences(requests);
        Set<ApprovalId> alone = withoutDecider(actor, requests);
        return requests.stream()
                .map(request -> new ApprovalView(
                        request.id(),
                        request.act(),
                        sentences.getOrDefault(request.id(), request.act()),
                        request.unit(),
                        request.reason(),
                        request.askedByName(),
                        request.askedAt(),
                        request.expiresAt(),
                        request.state(clock.instant()),
                        request.decidedByName(),
                        request.decidedAt(),
                        request.decisionReason(),
                        alone.contains(request.id()),
                        policy.abilities(actor, authority, request, acts.of(request), clock.instant())))
                .toList();
    }

    /** Which of the reader's own requests wait for somebody there is not. */
    private Set<ApprovalId> withoutDecider(Actor actor, List<ApprovalRequest> requests) {
        Instant now = clock.instant();
        List<ApprovalRequest> own = requests.stream()
                .filter(one -> one.isAskedBy(AccountId.of(actor)) && one.state(now) == ApprovalState.WAITING)
                .toList();
        Set<Authorisation> wanted =
                own.stream().map(ApprovalRequest::neededToDecide).collect(Collectors.toSet());
        var candidates = access.authorities(access.holders(wanted, MOST_CANDIDATES));
        return own.stream()
                .filter(one -> policy.deciders(one, acts.of(one), candidates).isEmpty())
                .map(ApprovalRequest::id)
                .collect(Collectors.toSet());
    }
}
