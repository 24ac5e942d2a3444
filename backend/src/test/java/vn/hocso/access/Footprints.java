package vn.hocso.access;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hocso.access.Belongings.Earned;
import vn.hocso.access.Dealings.Dealing;
import vn.hocso.shared.Ids;

import static java.util.Map.entry;

/** Everything that is kept of what lies outside, to be compared before and after. */
final class Footprints {

    private static final String OF_COURSES = "course_id in (select id from content_course where unit_id in (:units))";

    private static final Map<String, String> TABLES = new TreeMap<>(Map.ofEntries(
            entry("identity_person", "id in (:people)"),
            entry("identity_password_link", "account_id in (:people)"),
            entry("organisation_person", "account_id in (:people)"),
            entry("organisation_unit", "id in (:units)"),
            entry("organisation_unit_change", "id in (:dealings)"),
            entry("organisation_membership", "account_id in (:people) or unit_id in (:units)"),
            entry("organisation_role_grant", "account_id in (:people) or unit_id in (:units)"),
            entry("organisation_approval", "unit_id in (:units)"),
            entry("privacy_request", "account_id in (:people) or id in (:dealings)"),
            entry("content_course", "unit_id in (:units)"),
            entry("content_section", OF_COURSES),
            entry("content_lesson", OF_COURSES),
            entry("content_version", OF_COURSES),
            entry("learning_enrolment", "account_id in (:people)"),
            entry("assessment_question", "unit_id in (:units)"),
            entry("assessment_quiz", "unit_id in (:units)"),
            entry("certification_certificate", "id in (:certificates)")));

    private final JdbcClient jdbc;

    Footprints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(Outside outside) {
        List<String> rows = new ArrayList<>();
        TABLES.forEach((table, condition) -> jdbc.sql("select * from " + table + " where " + condition)
                .param(
                        "people",
                        rows(outside.people().stream()
                                .map(one -> one.person().id().value())))
                .param(
                        "units",
                        rows(outside.places().stream().map(one -> one.unit().value())))
                .param("certificates", rows(outside.unrevocable().stream().map(Earned::certificate)))
                .param("dealings", rows(outside.dealings().stream().map(Dealing::id)))
                .query()
                .listOfRows()
                .forEach(row -> rows.add(table + " " + text(row))));
        rows.sort(null);
        return rows;
    }

    /** Never an empty list, which SQL has not. */
    private static List<byte[]> rows(Stream<UUID> ids) {
        return Stream.concat(Stream.of(new UUID(0, 0)), ids).map(Ids::bytes).toList();
    }

    private static String text(Map<String, Object> row) {
        TreeMap<String, String> values = new TreeMap<>();
        row.forEach((column, value) -> values.put(
                column, value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value)));
        return values.toString();
    }
}
