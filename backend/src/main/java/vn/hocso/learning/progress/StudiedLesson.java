package vn.hocso.learning.progress;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.BlockId;
import vn.hocso.content.LessonId;

/** How far one learner is in one lesson. Every verb may be repeated, and in any order, and leads to the same state. */
final class StudiedLesson {

    private final LessonId lessonId;
    private int revision;
    private boolean viewedToEnd;
    private @Nullable Instant firstAt;
    private @Nullable Instant lastAt;
    private @Nullable Instant completedAt;
    private Stretches active = Stretches.NONE;
    private Watched watched = Watched.NOTHING;
    private Set<UUID> passed = new TreeSet<>();
    private @Nullable Integer positionSeconds;
    private @Nullable Instant positionAt;
    private FoldedReports reports = FoldedReports.NONE;

    private StudiedLesson(LessonId lessonId) {
        this.lessonId = lessonId;
    }

    static StudiedLesson untouched(LessonId lessonId) {
        return new StudiedLesson(lessonId);
    }

    static StudiedLesson restore(Stored stored) {
        StudiedLesson lesson = new StudiedLesson(stored.lessonId());
        lesson.revision = stored.revision();
        lesson.viewedToEnd = stored.viewedToEnd();
        lesson.firstAt = stored.firstAt();
        lesson.lastAt = stored.lastAt();
        lesson.completedAt = stored.completedAt();
        lesson.active = stored.active();
        lesson.watched = stored.watched();
        lesson.passed = new TreeSet<>(stored.passed());
        lesson.positionSeconds = stored.positionSeconds();
        lesson.positionAt = stored.positionAt();
        lesson.reports = stored.reports();
        return lesson;
    }

    /** Remembers that what this event says is in here now. */
    void fold(UUID event) {
        reports = reports.with(event);
    }

    boolean hasFolded(UUID event) {
        return reports.has(event);
    }

    void touch(Instant at) {
        firstAt = firstAt == null || at.isBefore(firstAt) ? at : firstAt;
        lastAt = lastAt == null || at.isAfter(lastAt) ? at : lastAt;
    }

    void viewToEnd() {
        viewedToEnd = true;
    }

    /** Counts the seconds before the given moment as spent in the lesson; a second of the clock counts once, however often reported. */
    void spend(Instant from, Instant to) {
        active = active.with(from.getEpochSecond(), to.getEpochSecond());
    }

    void watch(BlockId video, long fromMillis, long toMillis, long playerLength, Instant at) {
        watched = watched.with(video, fromMillis, toMillis, playerLength);
        int position = (int) (toMillis / 1000);
        if (positionAt == null || at.isAfter(positionAt) || at.equals(positionAt) && position > position()) {
            positionSeconds = position;
            positionAt = at;
        }
    }

    void pass(BlockId activity) {
        passed.add(activity.value());
    }

    void complete(Instant at) {
        completedAt = completedAt == null ? at : completedAt;
    }

    boolean completed() {
        return completedAt != null;
    }

    boolean viewedToEnd() {
        return viewedToEnd;
    }

    Watched watched() {
        return watched;
    }

    boolean hasPassed(BlockId activity) {
        return passed.contains(activity.value());
    }

    long activeSeconds() {
        return active.length();
    }

    LessonId lessonId() {
        return lessonId;
    }

    LessonState state() {
        return completed() ? LessonState.COMPLETED : firstAt == null ? LessonState.NOT_STARTED : LessonState.STARTED;
    }

    @Nullable
    Instant lastAt() {
        return lastAt;
    }

    Stored stored() {
        Instant first = firstAt == null ? Instant.EPOCH : firstAt;
        Instant last = lastAt == null ? first : lastAt;
        return new Stored(
                lessonId,
                revision,
                viewedToEnd,
                first,
                last,
                completedAt,
                active,
                watched,
                Set.copyOf(passed),
                positionSeconds,
                positionAt,
                reports);
    }

    private int position() {
        return positionSeconds == null ? -1 : positionSeconds;
    }

    /** Follows the database, where every change counts. */
    void saved() {
        revision++;
    }

    boolean isNew() {
        return revision == 0;
    }

    /** The state as the database keeps it, with the revision it had when it was last read or written. */
    record Stored(
            LessonId lessonId,
            int revision,
            boolean viewedToEnd,
            Instant firstAt,
            Instant lastAt,
            @Nullable Instant completedAt,
            Stretches active,
            Watched watched,
            Set<UUID> passed,
            @Nullable Integer positionSeconds,
            @Nullable Instant positionAt,
            FoldedReports reports) {}
}
