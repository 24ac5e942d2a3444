package vn.hocso.learning.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.BlockId;
import vn.hocso.content.LessonId;
import vn.hocso.learning.CourseCompleted;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.LearningHistory;
import vn.hocso.learning.LessonCompleted;

/**
 * One learner's work in one course, loaded whole under a lock, changed by what happened, and asked afterwards what is to be saved and
 * told. The same things having happened, the state is the same, whatever the order they arrived in.
 */
final class CourseProgress {

    private EnrolmentSummary enrolment;
    private final Map<LessonId, StudiedLesson> lessons = new LinkedHashMap<>();
    private final Set<LessonId> changed = new LinkedHashSet<>();
    private final List<Object> events = new ArrayList<>();
    private EnrolmentState state;
    private int requiredDone;
    private int requiredTotal;
    private @Nullable Instant completedAt;

    CourseProgress(EnrolmentSummary enrolment, Collection<StudiedLesson> lessons) {
        this.enrolment = enrolment;
        this.state = enrolment.state();
        this.requiredDone = enrolment.requiredDone();
        this.requiredTotal = enrolment.requiredTotal();
        this.completedAt = enrolment.completedAt();
        lessons.forEach(lesson -> this.lessons.put(lesson.lessonId(), lesson));
    }

    /**
     * Applies what devices reported, but for what was reported before. Moments before enrolling or still to come are taken as enrolling and
     * as now.
     */
    void apply(Collection<ProgressEvent> reported, LessonRules rules, Instant now) {
        for (ProgressEvent event : reported) {
            if (rules.has(event.lessonId()) && !hasFolded(event)) {
                StudiedLesson lesson = touched(event.lessonId());
                lesson.fold(event.eventId());
                event.applyTo(lesson, within(event.at(), now), enrolment.enrolledAt());
            }
        }
        settle(rules, now);
    }

    /** Notes an activity as passed. */
    void pass(LessonId lessonId, BlockId activity, LessonRules rules, Instant now) {
        if (rules.has(lessonId)) {
            StudiedLesson lesson = touched(lessonId);
            lesson.touch(now);
            lesson.pass(activity);
        }
        settle(rules, now);
    }

    /** Takes past work as it is told, on its own dates. */
    void replay(Collection<LearningHistory.PastLesson> past, LessonRules rules) {
        Instant last = enrolment.enrolledAt();
        for (LearningHistory.PastLesson one : past) {
            StudiedLesson lesson = touched(one.lessonId());
            lesson.touch(one.startedAt());
            lesson.touch(one.at());
            if (one.completed()) {
                lesson.viewToEnd();
                lesson.complete(one.at());
            }
            last = one.at().isAfter(last) ? one.at() : last;
        }
        settle(rules, last);
    }

    EnrolmentSummary enrolment() {
        return new EnrolmentSummary(
                enrolment.enrolmentId(),
                enrolment.accountId(),
                enrolment.courseId(),
                enrolment.versionId(),
                enrolment.unitId(),
                state,
                requiredDone,
                requiredTotal,
                enrolment.enrolledAt(),
                completedAt);
    }

    boolean isChanged() {
        return !changed.isEmpty();
    }

    /** Whether nothing changed but time and place in lessons that are in the database already. */
    boolean isRoutine() {
        return events.isEmpty()
                && enrolment().equals(enrolment)
                && changedLessons().stream().noneMatch(StudiedLesson::isNew);
    }

    /** Begins anew from what is in the database now. */
    void saved() {
        if (!isRoutine()) {
            lessons.values().stream().filter(lesson -> !lesson.isNew()).forEach(StudiedLesson::saved);
        }
        changedLessons().forEach(StudiedLesson::saved);
        enrolment = enrolment();
        changed.clear();
        events.clear();
    }

    List<StudiedLesson> changedLessons() {
        return changed.stream().map(lessons::get).filter(Objects::nonNull).toList();
    }

    List<Object> events() {
        return List.copyOf(events);
    }

    int lessonsBegun() {
        return lessons.size();
    }

    Collection<StudiedLesson> lessons() {
        return List.copyOf(lessons.values());
    }

    /** The lesson the learner was in last. */
    @Nullable
    LessonId lastLesson() {
        return lessons.values().stream()
                .filter(lesson -> lesson.lastAt() != null)
                .max(Comparator.comparing(CourseProgress::lastAt)
                        .thenComparing(l -> l.lessonId().value()))
                .map(StudiedLesson::lessonId)
                .orElse(null);
    }

    private boolean hasFolded(ProgressEvent event) {
        return lessons.values().stream().anyMatch(lesson -> lesson.hasFolded(event.eventId()));
    }

    private StudiedLesson touched(LessonId lessonId) {
        changed.add(lessonId);
        return lessons.computeIfAbsent(lessonId, StudiedLesson::untouched);
    }

    private void settle(LessonRules rules, Instant now) {
        changedLessons().stream()
                .filter(lesson -> !lesson.completed() && rules.satisfiedBy(lesson))
                .forEach(lesson -> complete(lesson, now));
        if (state == EnrolmentState.COMPLETED) {
            return;
        }
        requiredTotal = rules.required().size();
        requiredDone = (int) rules.required().stream().filter(this::done).count();
        if (requiredDone == requiredTotal) {
            completeCourse(now);
        } else if (!changed.isEmpty()) {
            state = EnrolmentState.IN_PROGRESS;
        }
    }

    private void complete(StudiedLesson lesson, Instant now) {
        lesson.complete(now);
        events.add(new LessonCompleted(
                enrolment.enrolmentId(), enrolment.accountId(), enrolment.courseId(), lesson.lessonId(), now));
    }

    private void completeCourse(Instant now) {
        state = EnrolmentState.COMPLETED;
        completedAt = now;
        events.add(new CourseCompleted(
                enrolment.enrolmentId(), enrolment.accountId(), enrolment.courseId(), enrolment.versionId(), now));
    }

    private boolean done(LessonId lessonId) {
        StudiedLesson lesson = lessons.get(lessonId);
        return lesson != null && lesson.completed();
    }

    private Instant within(Instant at, Instant now) {
        return at.isBefore(enrolment.enrolledAt()) ? enrolment.enrolledAt() : at.isAfter(now) ? now : at;
    }

    private static Instant lastAt(StudiedLesson lesson) {
        Instant last = lesson.lastAt();
        return last == null ? Instant.EPOCH : last;
    }
}
