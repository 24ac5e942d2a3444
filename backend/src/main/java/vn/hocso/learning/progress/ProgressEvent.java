package vn.hocso.learning.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.BlockId;
import vn.hocso.content.LessonId;

/**
 * Something a learner's device noticed. {@code seconds} is the active time before {@code at}, or with a video its whole length as the
 * player knows it; {@code from} and {@code to} are seconds within the video.
 */
record ProgressEvent(
        @NotNull UUID eventId,
        @NotNull LessonId lessonId,
        @Nullable BlockId blockId,
        @NotNull Type type,
        @Nullable @Min(0) @Max(86_400) Integer seconds,
        @Nullable @DecimalMin("0") @DecimalMax("86400") Double from,
        @Nullable @DecimalMin("0") @DecimalMax("86400") Double to,
        @NotNull Instant at) {

    enum Type {
        OPENED,
        VIEWED_TO_END,
        ACTIVE_SECONDS,
        VIDEO_INTERVAL
    }

    /** The field that this type of event cannot do without and that is absent. */
    @Nullable
    String missingField() {
        return switch (type) {
            case OPENED, VIEWED_TO_END -> null;
            case ACTIVE_SECONDS -> seconds == null ? "seconds" : null;
            case VIDEO_INTERVAL -> blockId == null ? "blockId" : from == null ? "from" : to == null ? "to" : null;
        };
    }

    /** The same at another moment, to the second; no moment is out of reach, whatever a device's clock says. */
    ProgressEvent moved(Duration by) {
        long second = Math.clamp(
                at.getEpochSecond() + by.toSeconds(), Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond());
        return new ProgressEvent(
                eventId, lessonId, blockId, type, seconds, from, to, Instant.ofEpochSecond(second, at.getNano()));
    }

    void applyTo(StudiedLesson lesson, Instant moment, Instant notBefore) {
        lesson.touch(moment);
        switch (type) {
            case OPENED -> {}
            case VIEWED_TO_END -> lesson.viewToEnd();
            case ACTIVE_SECONDS -> lesson.spend(later(moment.minusSeconds(orZero(seconds)), notBefore), moment);
            case VIDEO_INTERVAL -> watch(lesson, moment);
        }
    }

    private void watch(StudiedLesson lesson, Instant moment) {
        if (blockId != null && from != null && to != null) {
            lesson.watch(blockId, millis(from), millis(to), orZero(seconds) * 1000L, moment);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static long millis(double seconds) {
        return Math.round(seconds * 1000);
    }
}
