package vn.hocso.privacy.request;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.MembershipView;
import vn.hocso.organisation.People;
import vn.hocso.privacy.OwnersOnly;
import vn.hocso.privacy.PrivacyTerms;
import vn.hocso.privacy.request.RequestRefusals.AlreadyAsked;
import vn.hocso.privacy.request.RequestRefusals.NotThisStep;
import vn.hocso.privacy.request.RequestRefusals.RequestUnknown;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnameseText;

/** What people do with their own requests. */
@Service
@Transactional
class OwnRequests {

    private final RequestRows rows;
    private final People people;
    private final PrivacyTerms terms;
    private final AuditTrail audit;
    private final Clock clock;

    OwnRequests(RequestRows rows, People people, PrivacyTerms terms, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.terms = terms;
        this.audit = audit;
        this.clock = clock;
    }

    DataRequest make(Actor actor, MakeRequest wanted) {
        OwnersOnly.require(actor);
        AccountId account = AccountId.of(actor);
        String unitPath =
                people.primaryMembership(account).map(MembershipView::unitPath).orElse(null);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        DataRequest request = new DataRequest(
                Ids.next(),
                account,
                unitPath,
                wanted.kind(),
                RequestState.OPEN,
                VietnameseText.clean(wanted.wish().strip()),
                now,
                now.plus(terms.answerWithin()),
                now.plus(terms.actWithin()),
                null,
                null,
                null,
                null,
                List.of());
        try {
            rows.insert(request);
        } catch (DuplicateKeyException open) {
            throw new AlreadyAsked();
        }
        audit.record(act("privacy.request-made", request));
        return request;
    }

    @Transactional(readOnly = true)
    List<DataRequest> mine(Actor actor) {
        OwnersOnly.require(actor);
        return rows.of(AccountId.of(actor));
    }

    /** Takes a request back as long as nothing was done; taking it back once more changes nothing. */
    void withdraw(Actor actor, UUID id) {
        OwnersOnly.require(actor);
        DataRequest request = rows.lock(id)
                .filter(one -> one.account().equals(AccountId.of(actor)))
                .orElseThrow(RequestUnknown::new);
        switch (request.state()) {
            case OPEN, ACCEPTED -> {
                rows.withdraw(id);
                audit.record(act("privacy.request-withdrawn", request));
            }
            case WITHDRAWN -> {}
            case DONE, REFUSED -> throw new NotThisStep();
        }
    }

    static AuditedAct act(String action, DataRequest request) {
        return AuditedAct.of(action)
                .on("data-request", request.id(), null)
                .to(request.account().value())
                .in(request.unitPath())
                .with(Changes.none().fact("requestKind", request.kind()));
    }
}
