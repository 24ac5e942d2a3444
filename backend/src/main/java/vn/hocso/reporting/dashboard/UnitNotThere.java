package vn.hocso.reporting.dashboard;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import vn.hocso.shared.Refusal;

/** The unit did not exist on the day whose tree is asked for. */
class UnitNotThere extends Refusal {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    UnitNotThere(LocalDate day) {
        super(Kind.NOT_FOUND, "reporting.unit-not-there", Map.of("day", DAY.format(day)), "asOf");
    }
}
