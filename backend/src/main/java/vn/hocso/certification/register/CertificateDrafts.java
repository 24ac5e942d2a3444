package vn.hocso.certification.register;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.hocso.certification.document.CertificateFace.Course;
import vn.hocso.certification.document.CertificateFace.Holder;
import vn.hocso.certification.register.Certificate.Completion;
import vn.hocso.certification.register.Certificate.Place;
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

    CertificateDrafts(Accounts accounts, People people, Units units, PublishedContent content, Issuers issuers) {
        this.accounts = accounts;
        this.people = people;
        this.units = units;
        this.content = content;
        this.issuers = issuers;
    }

    CertificateDraft of(Completion completion) {
        String name = accounts.require(completion.accountId()).fullName();
        Optional<MembershipView> membership = people.primaryMembership(completion.accountId());
        PublishedCourse course = content.course(completion.versionId());
        UnitView issuer = units.require(course.unitId());
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
                issuers.describe(issuer),
                new Place(issuer.id(), units.path(issuer.id())),
                issuer.code());
    }
}
