package vn.hocso.learning.home;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.hocso.catalogue.CourseOffers;
import vn.hocso.catalogue.OfferView;
import vn.hocso.content.CourseId;
import vn.hocso.content.PublishedContent;
import vn.hocso.content.PublishedCourse;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.home.EnrolmentView.MissingLessonView;
import vn.hocso.learning.progress.CourseRecord;
import vn.hocso.learning.progress.CourseRecords;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Words;

/** Puts together what a learner sees of their own courses: one statement for the courses and one for their offers. */
@Service
class LearnersDesk {

    private final CourseRecords records;
    private final PublishedContent content;
    private final CourseOffers offers;
    private final Words words;

    LearnersDesk(CourseRecords records, PublishedContent content, CourseOffers offers, Words words) {
        this.records = records;
        this.content = content;
        this.offers = offers;
        this.words = words;
    }

    HomeView home(Actor actor) {
        List<CourseRecord> mine = records.of(actor).stream()
                .sorted(Comparator.comparing(LearnersDesk::lastUse).reversed())
                .toList();
        Map<CourseId, OfferView> offered = offers.byIds(
                mine.stream().map(one -> one.enrolment().courseId()).toList());
        List<EnrolmentCard> cards = mine.stream()
                .map(one -> card(one, offered.get(one.enrolment().courseId())))
                .toList();
        List<EnrolmentCard> open = in(cards, EnrolmentState.IN_PROGRESS);
        return new HomeView(
                open.stream()
                        .map(HomeView.Continuation::of)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                open,
                in(cards, EnrolmentState.NOT_STARTED),
                in(cards, EnrolmentState.COMPLETED),
                deadlines(cards));
    }

    EnrolmentView enrolment(Actor actor, EnrolmentId id, Locale locale) {
        CourseRecord record = records.own(actor, id);
        CourseId courseId = record.enrolment().courseId();
        EnrolmentCard card = card(record, offers.byIds(List.of(courseId)).get(courseId));
        List<MissingLessonView> missing = record.missing(version(record)).stream()
                .map(lesson -> MissingLessonView.of(lesson, words, locale))
                .toList();
        return EnrolmentView.of(record, card, missing);
    }

    private EnrolmentCard card(CourseRecord record, @Nullable OfferView offer) {
        return EnrolmentCard.of(record, version(record), offer);
    }

    private PublishedCourse version(CourseRecord record) {
        return content.course(record.enrolment().versionId());
    }

    private static List<EnrolmentCard> in(List<EnrolmentCard> cards, EnrolmentState state) {
        return cards.stream().filter(card -> card.state() == state).toList();
    }

    private static List<HomeView.Deadline> deadlines(List<EnrolmentCard> cards) {
        return cards.stream()
                .filter(card -> card.state() != EnrolmentState.COMPLETED)
                .flatMap(card -> Optional.ofNullable(card.dueOn())
                        .map(due -> new HomeView.Deadline(
                                card.enrolmentId(), card.courseId(), card.slug(), card.title(), due))
                        .stream())
                .sorted(Comparator.comparing(HomeView.Deadline::dueOn))
                .toList();
    }

    private static Instant lastUse(CourseRecord record) {
        return Objects.requireNonNullElse(record.lastAt(), record.enrolment().enrolledAt());
    }
}
