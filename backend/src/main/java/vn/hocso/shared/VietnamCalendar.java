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

    /** The first moment of the day. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first moment after the day. */
    public static Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }
}
