package vn.hocso.assessment.attempt;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import vn.hocso.shared.VietnamCalendar;

/** Moments as sentences tell them: day and time as they are in Việt Nam. */
final class Moments {

    private static final DateTimeFormatter TOLD =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(VietnamCalendar.ZONE);

    private Moments() {}

    static String told(Instant moment) {
        return TOLD.format(moment);
    }
}
