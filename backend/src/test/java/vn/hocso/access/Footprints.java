package vn.hocso.access;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hocso.access.Dealings.Dealing;
import vn.hocso.access.RandomTree.Resident;
import vn.hocso.organisation.Permission;
import vn.hocso.shared.Ids;

import static vn.hocso.organisation.Permission.ADMINISTER_SYSTEM;
import static vn.hocso.organisation.Permission.AUTHOR_COURSES;
import static vn.hocso.organisation.Permission.DESIGN_CERTIFICATES;
import static vn.hocso.organisation.Permission.GRANT_ROLES;
import static vn.hocso.organisation.Permission.MANAGE_CLASSES;
import static vn.hocso.organisation.Permission.MANAGE_PEOPLE;
import static vn.hocso.organisation.Permission.MANAGE_UNITS;
import static vn.hocso.organisation.Permission.PUBLISH_COURSES;
import static vn.hocso.organisation.Permission.REVIEW_COURSES;
import static vn.hocso.organisation.Permission.REVOKE_CERTIFICATES;

/**
 * Everything that is kept of what lies outside, to be compared before and after. Units are the narrower the more a permission is needed to
 * change something there: who writes courses in a unit changes no roles in it.
 */
final class Footprints {

    private static final String OF_COURSES = "course_id in (select id from content_course where unit_id in (:units))";

    /** A table, which rows of it, and the permissions of which one would be needed to change them. */
    private record Track(String table, String condition, Set<Permission> by) {}

    private static final List<Track> TRACKS = List.of(
            of("identity_person", "id in (:people)"),
            of("identity_password_link", "account_id in (:people)"),
            of("organisation_person", "account_id in (:people)"),
            of("organisation_unit", "id in (:units)", MANAGE_UNITS),
            of("organisation_unit_change", "id in (:dealings)"),
            of("organisation_membership", "account_id in (:people)"),
            of("organisation_membership", "unit_id in (:units)", MANAGE_PEOPLE, MANAGE_UNITS),
            of("organisation_role_grant", "account_id in (:people)"),
            of("organisation_role_grant", "unit_id in (:units)", GRANT_ROLES, MANAGE_PEOPLE, MANAGE_UNITS),
            of("organisation_approval", "unit_id in (:units)", GRANT_ROLES, ADMINISTER_SYSTEM),
            of("privacy_request", "account_id in (:people) or id in (:dealings)"),
            of("content_course", "unit_id in (:units)", AUTHOR_COURSES, PUBLISH_COURSES),
            of("content_section", OF_COURSES, AUTHOR_COURSES),
            of("content_lesson", OF_COURSES, AUTHOR_COURSES),
            of("content_version", OF_COURSES, PUBLISH_COURSES),
            of("learning_enrolment", "account_id in (:people)"),
            of("survey_participation", "account_id in (:people)"),
            of("assessment_question", "unit_id in (:units)", AUTHOR_COURSES, REVIEW_COURSES, PUBLISH_COURSES),
            of("assessment_topic", "unit_id in (:units)", AUTHOR_COURSES),
            of("assessment_quiz", "unit_id in (:units)", AUTHOR_COURSES),
            of("certification_template", "unit_id in (:units)", DESIGN_CERTIFICATES),
            of("certification_template_use", "unit_id in (:units)", DESIGN_CERTIFICATES),
            of("learning_class", "unit_id in (:units)", MANAGE_CLASSES),
            of("certification_certificate", "issuer_unit_id in (:units)", REVOKE_CERTIFICATES));

    private static Track of(String table, String condition, Permission... by) {
        return new Track(table, condition, Set.of(by));
    }

    private final JdbcClient jdbc;

    private final RandomTree tree;
    private final Resident asker;
    private final Outside outside;

    Footprints(JdbcClient jdbc, RandomTree tree, Resident asker, Outside outside) {
        this.jdbc = jdbc;
        this.tree = tree;
        this.asker = asker;
        this.outside = outside;
    }

    List<String> look() {
        List<String> rows = new ArrayList<>();
        TRACKS.forEach(track -> jdbc.sql("select * from " + track.table() + " where " + track.condition())
                .param(
                        "people",
                        rows(outside.people().stream()
                                .map(one -> one.person().id().value())))
                .param("units", rows(without(track.by())))
                .param("dealings", rows(outside.dealings().stream().map(Dealing::id)))
                .query()
                .listOfRows()
                .forEach(row -> rows.add(track.table() + " " + text(row))));
        rows.sort(null);
        return rows;
    }

    /** The units where the asker has none of the permissions. */
    private Stream<UUID> without(Set<Permission> permissions) {
        List<String> paths = tree.where(asker, permissions);
        return tree.places().stream()
                .filter(place -> !place.isBelowAny(paths))
                .map(place -> place.unit().value());
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
