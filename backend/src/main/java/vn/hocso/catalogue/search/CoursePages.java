package vn.hocso.catalogue.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.catalogue.OfferView;
import vn.hocso.catalogue.offer.OfferReads;
import vn.hocso.catalogue.offer.UnknownOffer;
import vn.hocso.catalogue.search.CourseCard.CourseProvider;
import vn.hocso.catalogue.search.CoursePage.CardEnrolment;
import vn.hocso.catalogue.search.CoursePage.CourseAbility;
import vn.hocso.catalogue.search.CoursePage.CourseTrainer;
import vn.hocso.catalogue.search.CoursePage.SyllabusSection;
import vn.hocso.catalogue.spi.Participation;
import vn.hocso.catalogue.spi.Participation.OwnEnrolment;
import vn.hocso.content.CourseId;
import vn.hocso.content.PublishedContent;
import vn.hocso.content.PublishedCourse;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.shared.Actor;

/** Shows a course on offer with its syllabus, its trainers and what the reader may do next. */
@Service
class CoursePages {

    private final OfferReads offers;
    private final PublishedContent content;
    private final Accounts accounts;
    private final ObjectProvider<Participation> participation;

    CoursePages(
            OfferReads offers,
            PublishedContent content,
            Accounts accounts,
            ObjectProvider<Participation> participation) {
        this.offers = offers;
        this.content = content;
        this.accounts = accounts;
        this.participation = participation;
    }

    @Transactional(readOnly = true)
    CoursePage show(@Nullable Actor actor, String slugOrId) {
        OfferView offer = find(slugOrId).orElseThrow(UnknownOffer::new);
        PublishedCourse course = content.course(offer.versionId());
        Participation known = participation.getIfAvailable();
        OwnEnrolment own = actor == null || known == null
                ? null
                : known.own(actor, offer.courseId()).orElse(null);
        return new CoursePage(
                offer.courseId(),
                offer.slug(),
                offer.code(),
                offer.title(),
                offer.summary(),
                offer.coverUrl(),
                new CourseProvider(offer.unitId(), offer.providerName()),
                offer.level(),
                offer.estimatedMinutes(),
                offer.lessonCount(),
                offer.topics(),
                offer.publishedAt(),
                CardEnrolment.of(own),
                course.outcomes(),
                course.audience(),
                offer.language(),
                offer.versionNumber(),
                course.sections().stream().map(SyllabusSection::of).toList(),
                trainers(course),
                known == null ? 0 : known.enrolledCount(offer.courseId()),
                !course.requiredLessons().isEmpty(),
                List.of(ability(actor, own)));
    }

    private Optional<OfferView> find(String slugOrId) {
        Optional<OfferView> named = offers.bySlug(slugOrId);
        return named.isPresent() ? named : id(slugOrId).flatMap(offers::find);
    }

    private static Optional<CourseId> id(String text) {
        try {
            return Optional.of(new CourseId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private List<CourseTrainer> trainers(PublishedCourse course) {
        Map<AccountId, AccountView> people = accounts.byIds(course.authors());
        return course.authors().stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .map(person -> new CourseTrainer(person.fullName()))
                .toList();
    }

    private static CourseAbility ability(@Nullable Actor actor, @Nullable OwnEnrolment own) {
        if (actor == null) {
            return CourseAbility.SIGN_IN;
        }
        return own == null ? CourseAbility.ENROL : CourseAbility.CONTINUE;
    }
}
