package vn.hocso.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as they are counted in Việt Nam, whatever zone the server is in. */
public final class VietnamCalendar {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamCalendar() {}

    public static LocalDate today(Clock clock) {
        return clock.instant().atZone(ZONE).toLocalDate();
    }

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The moment from which something that begins on the day holds: now when that is today, else the day's first moment. */
    public static Instant from(LocalDate day, Clock clock) {
        return day.equals(today(clock)) ? clock.instant() : start(day);
    }

    /** The first moment of the day. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first moment after the day. */
    public static Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }
}
