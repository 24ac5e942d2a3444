package vn.hocso.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hocso.shared.Ids;

import static java.util.Map.entry;

/** Everything that is kept of some people and units, to be compared before and after. */
final class Footprints {

    private static final String OF_COURSES = "course_id in (select id from content_course where unit_id in (:units))";

    private static final Map<String, String> TABLES = new TreeMap<>(Map.ofEntries(
            entry("identity_person", "id in (:people)"),
            entry("organisation_unit", "id in (:units)"),
            entry("organisation_membership", "account_id in (:people) or unit_id in (:units)"),
            entry("organisation_role_grant", "account_id in (:people) or unit_id in (:units)"),
            entry("organisation_approval", "unit_id in (:units)"),
            entry("content_course", "unit_id in (:units)"),
            entry("content_section", OF_COURSES),
            entry("content_lesson", OF_COURSES),
            entry("content_version", OF_COURSES),
            entry("learning_enrolment", "account_id in (:people)"),
            entry("assessment_question", "unit_id in (:units)"),
            entry("assessment_quiz", "unit_id in (:units)"),
            entry(
                    "certification_certificate",
                    "account_id in (:people) and issuer_unit_id in (:units) and unit_id in (:units)")));

    private final JdbcClient jdbc;

    Footprints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(Collection<UUID> people, Collection<UUID> units) {
        List<String> rows = new ArrayList<>();
        TABLES.forEach((table, condition) -> jdbc.sql("select * from " + table + " where " + condition)
                .param("people", people.stream().map(Ids::bytes).toList())
                .param("units", units.stream().map(Ids::bytes).toList())
                .query()
                .listOfRows()
                .forEach(row -> rows.add(table + " " + text(row))));
        rows.sort(null);
        return rows;
    }

    private static String text(Map<String, Object> row) {
        TreeMap<String, String> values = new TreeMap<>();
        row.forEach((column, value) -> values.put(
                column, value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value)));
        return values.toString();
    }
}
