package vn.hocso.learning.progress;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.BlockId;
import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.progress.ProgressEvent.Type;

/** A course for tests of progress: three lessons, one read, one watched, one with a quiz, the last not required. */
class ACourse implements LessonRules {

    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    static final LessonId READ = lesson();
    static final LessonId WATCHED = lesson();
    static final LessonId QUIZ = lesson();
    static final BlockId VIDEO = new BlockId(UUID.randomUUID());
    static final BlockId QUIZ_BLOCK = new BlockId(UUID.randomUUID());
    static final long VIDEO_MILLIS = 100_000;

    private final Map<LessonId, Predicate<StudiedLesson>> rules = new LinkedHashMap<>(Map.of(
            READ, StudiedLesson::viewedToEnd,
            WATCHED, lesson -> lesson.watched().of(VIDEO).seenMostOf(VIDEO_MILLIS),
            QUIZ, lesson -> lesson.hasPassed(QUIZ_BLOCK)));
    private final Set<LessonId> required;

    private ACourse(Set<LessonId> required) {
        this.required = required;
    }

    static ACourse requiring(LessonId... lessons) {
        return new ACourse(new LinkedHashSet<>(Arrays.asList(lessons)));
    }

    static LessonId lesson() {
        return new LessonId(UUID.randomUUID());
    }

    @Override
    public Set<LessonId> required() {
        return required;
    }

    @Override
    public boolean has(LessonId lessonId) {
        return rules.containsKey(lessonId);
    }

    @Override
    public boolean satisfiedBy(StudiedLesson lesson) {
        return rules.get(lesson.lessonId()).test(lesson);
    }

    CourseProgress justEnrolled() {
        EnrolmentSummary enrolment = new EnrolmentSummary(
                new EnrolmentId(UUID.randomUUID()),
                new AccountId(UUID.randomUUID()),
                new CourseId(UUID.randomUUID()),
                new VersionId(UUID.randomUUID()),
                null,
                EnrolmentState.NOT_STARTED,
                0,
                required.size(),
                START,
                null);
        return new CourseProgress(enrolment, List.of());
    }

    static ProgressEvent opened(LessonId lesson, long after) {
        return event(lesson, null, Type.OPENED, null, null, null, after);
    }

    static ProgressEvent readToTheEnd(LessonId lesson, long after) {
        return event(lesson, null, Type.VIEWED_TO_END, null, null, null, after);
    }

    static ProgressEvent active(LessonId lesson, int seconds, long after) {
        return event(lesson, null, Type.ACTIVE_SECONDS, seconds, null, null, after);
    }

    static ProgressEvent watched(double from, double to, long after) {
        return event(WATCHED, VIDEO, Type.VIDEO_INTERVAL, null, from, to, after);
    }

    private static ProgressEvent event(
            LessonId lesson,
            @Nullable BlockId block,
            Type type,
            @Nullable Integer seconds,
            @Nullable Double from,
            @Nullable Double to,
            long after) {
        return new ProgressEvent(UUID.randomUUID(), lesson, block, type, seconds, from, to, START.plusSeconds(after));
    }
}
