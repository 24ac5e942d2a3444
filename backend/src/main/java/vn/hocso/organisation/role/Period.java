package vn.hocso.organisation.role;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hocso.shared.Refusal;

/** From when a role is held, and until when if that is known. */
record Period(Instant since, @Nullable Instant until) {

    /** A form that was open for a while still means "from now". */
    private static final Duration GRACE = Duration.ofDays(1);

    /** The period asked for. Nothing is granted for the past, where it would say that somebody was allowed what they were not. */
    static Period asked(@Nullable Instant since, @Nullable Instant until, Instant now) {
        if (since != null && since.isBefore(now.minus(GRACE))) {
            throw new InThePast();
        }
        return from(since, until, now);
    }

    /** The same, when the beginning may have passed while a second person thought about it. */
    static Period from(@Nullable Instant since, @Nullable Instant until, Instant now) {
        Instant from = since == null || since.isBefore(now) ? now : since;
        if (until != null && !until.isAfter(from)) {
            throw new EndsBeforeItBegins();
        }
        return new Period(from, until);
    }

    /** The period would begin earlier than today. */
    static class InThePast extends Refusal {
        InThePast() {
            super(Kind.INVALID, "organisation.role-in-the-past", Map.of(), "since");
        }
    }

    /** The period would end before it begins. */
    static class EndsBeforeItBegins extends Refusal {
        EndsBeforeItBegins() {
            super(Kind.INVALID, "organisation.role-ends-before-it-begins", Map.of(), "until");
        }
    }
}
