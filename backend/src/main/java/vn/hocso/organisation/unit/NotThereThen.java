package vn.hocso.organisation.unit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import vn.hocso.shared.Refusal;

/** The unit did not exist on that day. */
class NotThereThen extends Refusal {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    NotThereThen(String unit, LocalDate day) {
        super(Kind.NOT_FOUND, "organisation.unit-not-there", Map.of("unit", unit, "day", DAY.format(day)), "asOf");
    }
}
