package vn.hocso.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hocso.access.RandomTree.Place;
import vn.hocso.access.RandomTree.Resident;
import vn.hocso.content.CourseId;
import vn.hocso.content.Courses;
import vn.hocso.content.Courses.NewCourse;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

/**
 * What the units and people of a tree have: each unit a draft, a question and a certificate template, some people a certificate of a course on offer, and others that
 * course before them. The course on offer itself is no secret, since the catalogue is public.
 */
final class Belongings {

    private final FinishedCourses finished;
    private final Courses courses;
    private final Calls calls;
    private final JdbcClient jdbc;

    Belongings(FinishedCourses finished, Courses courses, Calls calls, JdbcClient jdbc) {
        this.finished = finished;
        this.courses = courses;
        this.calls = calls;
        this.jdbc = jdbc;
    }

    /** A course that only the trainers and reviewers of its unit know, and a question of its bank. */
    record Material(Place place, CourseId course, String title, String code, UUID question, String stem) {}

    /** A certificate template that only the designers of its unit know. */
    record Design(Place place, UUID template, String name) {}

    /** An enrolment of a course on offer that its owner has not finished. */
    record Begun(Resident owner, UUID enrolment) {}

    /** What became of an enrolment; {@code issuer} is the unit whose register holds it. */
    record Earned(Resident owner, Place issuer, UUID enrolment, UUID certificate, String number) {}

    List<Material> material(Someone author, List<Place> places) {
        return places.stream().map(place -> material(author, place)).toList();
    }

    private Material material(Someone author, Place place) {
        String title = "Bản nháp " + Somebody.word();
        String code = "D-" + Somebody.word();
        String stem = "Câu hỏi " + Somebody.word();
        CourseId course = courses.create(author.actor(), new NewCourse(title, place.unit(), code, "vi"));
        var written = calls.post(author, "/api/questions", """
                        {"unitId": "%s", "type": "SINGLE_CHOICE", "topic": "Dữ liệu", "stem": "%s", "difficulty": "EASY",
                         "options": [{"text": "Ai cũng dùng được", "correct": true}, {"text": "Mật", "correct": false}]}""".formatted(place.unit(), stem));
        UUID question = UUID.fromString(written.path("questionId").asString());
        return new Material(place, course, title, code, question, stem);
    }

    List<Design> designs(Someone designer, List<Place> places) {
        return places.stream()
                .map(place -> {
                    String name = "Mẫu " + Somebody.word();
                    return new Design(place, UnderWay.template(calls, designer, place.unit(), name), name);
                })
                .toList();
    }

    OneLesson offer(Place place) {
        return finished.publish(place.unit(), "Khóa " + Somebody.word());
    }

    List<Begun> begun(OneLesson course, List<Resident> owners) {
        return owners.stream()
                .map(owner -> new Begun(
                        owner,
                        finished.enrol(course, Instant.parse("2026-05-05T03:00:00Z"), owner.person())
                                .value()))
                .toList();
    }

    List<Earned> certificates(OneLesson course, Place issuer, List<Resident> owners) {
        return finished
                .finish(
                        course,
                        Instant.parse("2026-05-05T03:00:00Z"),
                        owners.stream().map(Resident::person).toArray(Someone[]::new))
                .stream()
                .map(enrolment -> earned(enrolment.value(), issuer, owners))
                .toList();
    }

    /** Whose it is says the row, since history is not brought in in the order of the people. */
    private Earned earned(UUID enrolment, Place issuer, List<Resident> owners) {
        return Awaitility.await()
                .until(
                        () -> jdbc.sql("""
                                select id, account_id, number from certification_certificate where enrolment_id = ?
                                """)
                                .param(Ids.bytes(enrolment))
                                .query((row, no) -> new Earned(
                                        owner(owners, Columns.id(row, "account_id")),
                                        issuer,
                                        enrolment,
                                        Columns.id(row, "id"),
                                        row.getString("number")))
                                .list(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private static Resident owner(List<Resident> owners, UUID account) {
        return owners.stream()
                .filter(one -> one.person().id().value().equals(account))
                .findFirst()
                .orElseThrow();
    }
}
