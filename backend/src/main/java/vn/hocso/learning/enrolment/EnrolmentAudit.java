package vn.hocso.learning.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.catalogue.CourseOffers;
import vn.hocso.catalogue.OfferView;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.organisation.MembershipView;
import vn.hocso.organisation.People;
import vn.hocso.shared.Actor;

/** Writes down who was enrolled and withdrawn by others; what people do for themselves is no matter for the log. */
@Component
class EnrolmentAudit {

    private final AuditTrail audit;
    private final CourseOffers offers;
    private final People people;

    EnrolmentAudit(AuditTrail audit, CourseOffers offers, People people) {
        this.audit = audit;
        this.offers = offers;
        this.people = people;
    }

    void enrolled(Collection<EnrolmentSummary> fresh) {
        record("learning.person-enrolled", fresh);
    }

    void withdrawn(Actor actor, EnrolmentSummary enrolment) {
        if (!enrolment.accountId().equals(AccountId.of(actor))) {
            record("learning.person-withdrawn", List.of(enrolment));
        }
    }

    private void record(String action, Collection<EnrolmentSummary> enrolments) {
        if (enrolments.isEmpty()) {
            return;
        }
        Map<AccountId, MembershipView> places = people.primaryMemberships(
                enrolments.stream().map(EnrolmentSummary::accountId).toList());
        @Nullable
        String title = offers.find(enrolments.iterator().next().courseId())
                .map(OfferView::title)
                .orElse(null);
        audit.recordAll(enrolments.stream()
                .map(one -> AuditedAct.of(action)
                        .on("course", one.courseId().value(), title)
                        .to(one.accountId().value())
                        .in(Optional.ofNullable(places.get(one.accountId()))
                                .map(MembershipView::unitPath)
                                .orElse(null)))
                .toList());
    }
}
