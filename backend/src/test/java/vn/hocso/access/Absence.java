package vn.hocso.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hocso.access.Belongings.Begun;
import vn.hocso.access.Belongings.Design;
import vn.hocso.access.Belongings.Earned;
import vn.hocso.access.Belongings.Material;
import vn.hocso.access.Dealings.Dealing;
import vn.hocso.shared.Ids;

import static java.util.Map.entry;

/**
 * A world in which nothing of what lies outside is there, for the length of a transaction. Whoever must not see it finds no difference, not
 * even in a total or in what is refused.
 */
final class Absence {

    /** In an order that the foreign keys of a module allow. */
    private static final List<Map.Entry<String, String>> REMOVALS = List.of(
            entry("organisation_membership", "account_id in (:people)"),
            entry("organisation_role_grant", "account_id in (:people)"),
            entry("organisation_approval", "id in (:dealings)"),
            entry("organisation_unit_change_unit", "change_id in (:dealings)"),
            entry("organisation_unit_change", "id in (:dealings)"),
            entry("privacy_request", "id in (:dealings)"),
            entry("content_course", "id in (:courses)"),
            entry("assessment_question_revision", "question_id in (:questions)"),
            entry("assessment_question", "id in (:questions)"),
            entry("assessment_topic", "unit_id in (:banks)"),
            entry("certification_template", "id in (:designs)"),
            entry("certification_certificate", "id in (:certificates)"),
            entry("reporting_enrolment_fact", "enrolment_id in (:enrolments)"),
            entry("learning_lesson_progress", "enrolment_id in (:enrolments)"),
            entry("learning_enrolment", "id in (:enrolments)"));

    private final JdbcClient jdbc;
    private final Map<String, List<byte[]>> gone;

    Absence(JdbcClient jdbc, Outside outside) {
        this.jdbc = jdbc;
        this.gone = Map.of(
                "people",
                        rows(outside.people().stream()
                                .map(one -> one.person().id().value())),
                "courses",
                        rows(outside.material().stream().map(one -> one.course().value())),
                "questions", rows(outside.material().stream().map(Material::question)),
                "banks",
                        rows(outside.material().stream()
                                .map(one -> one.place().unit().value())),
                "designs", rows(outside.designs().stream().map(Design::template)),
                "certificates", rows(outside.certificates().stream().map(Earned::certificate)),
                "enrolments",
                        rows(Stream.concat(
                                outside.certificates().stream().map(Earned::enrolment),
                                outside.begun().stream().map(Begun::enrolment))),
                "dealings", rows(outside.dealings().stream().map(Dealing::id)));
    }

    /** Never an empty list, which SQL has not. */
    private static List<byte[]> rows(Stream<UUID> ids) {
        return Stream.concat(Stream.of(new UUID(0, 0)), ids).map(Ids::bytes).toList();
    }

    void begin() {
        REMOVALS.forEach(one -> jdbc.sql("delete from " + one.getKey() + " where " + one.getValue())
                .params(gone)
                .update());
    }
}
