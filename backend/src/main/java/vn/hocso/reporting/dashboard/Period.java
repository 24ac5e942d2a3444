package vn.hocso.reporting.dashboard;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Whole months of the Vietnamese calendar, both ends included. */
record Period(YearMonth from, YearMonth to) {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final int USUAL_MONTHS = 6;
    private static final int MOST_MONTHS = 60;

    Period {
        if (to.isBefore(from)) {
            throw PeriodRefused.turnedRound();
        }
        if (from.plusMonths(MOST_MONTHS).compareTo(to) <= 0) {
            throw PeriodRefused.tooLong(MOST_MONTHS);
        }
    }

    /** The months asked for; the last six up to the present one where nothing is said. */
    static Period of(@Nullable YearMonth from, @Nullable YearMonth to, Instant now) {
        YearMonth last = to == null ? YearMonth.from(now.atZone(ZONE)) : to;
        YearMonth first = from == null ? last.minusMonths(USUAL_MONTHS - 1) : from;
        return new Period(first, to == null && first.isAfter(last) ? first : last);
    }

    Instant start() {
        return from.atDay(1).atStartOfDay(ZONE).toInstant();
    }

    /** The first instant after the period. */
    Instant end() {
        return to.plusMonths(1).atDay(1).atStartOfDay(ZONE).toInstant();
    }

    List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }
}
