package vn.hocso.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of people's records are days in Việt Nam, wherever the server stands. */
public final class VietnamTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    public static LocalDate today(Clock clock) {
        return dateOf(clock.instant());
    }

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The moment from which something that begins on the day holds: now when that is today, else the day's first moment. */
    public static Instant from(LocalDate day, Clock clock) {
        return day.equals(today(clock))
                ? clock.instant()
                : day.atStartOfDay(ZONE).toInstant();
    }
}
