package vn.hocso.certification.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.certification.document.CertificateFace.Course;
import vn.hocso.certification.document.CertificateFace.Holder;
import vn.hocso.certification.register.Certificate.Completion;
import vn.hocso.certification.register.Certificate.Ordered;
import vn.hocso.certification.register.Certificate.Place;
import vn.hocso.certification.register.Issuers.Issuing;
import vn.hocso.content.PublishedContent;
import vn.hocso.content.PublishedCourse;
import vn.hocso.identity.Accounts;
import vn.hocso.organisation.MembershipView;
import vn.hocso.organisation.People;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;

/** Gathers what a certificate will say from the modules that know. */
@Component
class CertificateDrafts {

    private final Accounts accounts;
    private final People people;
    private final Units units;
    private final PublishedContent content;
    private final Issuers issuers;
    private final Validities validities;

    CertificateDrafts(
            Accounts accounts,
            People people,
            Units units,
            PublishedContent content,
            Issuers issuers,
            Validities validities) {
        this.accounts = accounts;
        this.people = people;
        this.units = units;
        this.content = content;
        this.issuers = issuers;
        this.validities = validities;
    }

    CertificateDraft of(Completion completion, Instant issuedAt, @Nullable Ordered ordered) {
        String name = accounts.require(completion.accountId()).fullName();
        Optional<MembershipView> membership = people.primaryMembership(completion.accountId());
        PublishedCourse course = content.course(completion.versionId());
        UnitView issuer = units.require(course.unitId());
        Issuing issuing = issuers.of(issuer);
        return new CertificateDraft(
                completion,
                new Holder(
                        name,
                        membership.map(MembershipView::position).orElse(null),
                        membership.map(place -> place.unit().fullName()).orElse(null)),
                membership
                        .map(place -> new Place(place.unit().id(), place.unitPath()))
                        .orElse(null),
                new Course(course.title(), course.code(), course.number()),
                issuing.printed(),
                issuing.signedByHandFor(),
                new Place(issuer.id(), units.path(issuer.id())),
                issuer.code(),
                issuedAt,
                validities.end(completion.courseId(), issuedAt),
                ordered);
    }

    /** What a certificate says that stands in the place of another: the course and unit of that day, the issuer and signatory of today. */
    CertificateDraft again(Certificate old, Holder holder, Instant issuedAt, @Nullable LocalDate expiresOn) {
        UnitView issuer = units.require(old.entry().issuer().unitId());
        Issuing issuing = issuers.of(issuer);
        return new CertificateDraft(
                old.completion(),
                holder,
                old.holderPlace(),
                old.course(),
                issuing.printed(),
                issuing.signedByHandFor(),
                new Place(issuer.id(), units.path(issuer.id())),
                issuer.code(),
                issuedAt,
                expiresOn,
                old.ordered());
    }
}
