package vn.hocso.catalogue.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

import vn.hocso.catalogue.CourseOffered;
import vn.hocso.content.CoursePublished;
import vn.hocso.content.PublishedContent;
import vn.hocso.content.PublishedCourse;
import vn.hocso.media.MediaId;
import vn.hocso.media.MediaLibrary;
import vn.hocso.media.MediaView;
import vn.hocso.organisation.Units;

/** Keeps offers in step with publications, whatever order word of them arrives in and however often. */
@Service
class OfferKeeping {

    private final PublishedContent content;
    private final OfferRepository offers;
    private final OfferedLessonRepository lessons;
    private final Units units;
    private final MediaLibrary media;
    private final ApplicationEventPublisher events;

    OfferKeeping(
            PublishedContent content,
            OfferRepository offers,
            OfferedLessonRepository lessons,
            Units units,
            MediaLibrary media,
            ApplicationEventPublisher events) {
        this.content = content;
        this.offers = offers;
        this.lessons = lessons;
        this.units = units;
        this.media = media;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(CoursePublished published) {
        Optional<Offer> known = offers.findAndHold(published.courseId().value());
        if (known.filter(offer -> offer.knows(published.number())).isPresent()) {
            return;
        }
        PublishedCourse course = content.course(published.versionId());
        String words = follow(course);
        if (known.isPresent()) {
            known.get().follow(course, provider(course), words);
        } else {
            offers.save(Offer.begin(course, slug(course), provider(course), words));
        }
        events.publishEvent(new CourseOffered(published.courseId(), published.versionId(), published.at()));
    }

    /** Brings the lessons up to date and answers all their words. */
    private String follow(PublishedCourse course) {
        Map<UUID, OfferedLesson> known = lessons
                .findByCourseId(course.courseId().value())
                .stream()
                .collect(Collectors.toMap(OfferedLesson::getId, Function.identity()));
        List<String> words = new ArrayList<>();
        int position = 0;
        for (PublishedCourse.Lesson lesson : course.lessons()) {
            String text = content.lessonText(course.versionId(), lesson.lessonId());
            OfferedLesson row = Optional.ofNullable(
                            known.remove(lesson.lessonId().value()))
                    .orElseGet(() -> new OfferedLesson(lesson.lessonId(), course.courseId()));
            row.follow(position++, lesson.title(), text);
            lessons.save(row);
            words.add(lesson.title());
            words.add(text);
        }
        lessons.deleteAll(known.values());
        return String.join("\n", words);
    }

    private Offer.Provider provider(PublishedCourse course) {
        return new Offer.Provider(
                units.require(course.unitId()).fullName(), units.path(course.unitId()), cover(course.coverMediaId()));
    }

    private @Nullable String cover(@Nullable UUID picture) {
        if (picture == null) {
            return null;
        }
        MediaView found = media.byIds(List.of(new MediaId(picture))).get(new MediaId(picture));
        return found == null ? null : found.url();
    }

    private String slug(PublishedCourse course) {
        String wanted = Slugs.of(course.title());
        String slug = wanted;
        for (int copy = 2; offers.existsBySlug(slug); copy++) {
            slug = wanted + "-" + copy;
        }
        return slug;
    }
}
