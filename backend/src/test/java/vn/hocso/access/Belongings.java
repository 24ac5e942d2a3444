package vn.hocso.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.json.JsonMapper;

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

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

/**
 * What the units and people of a tree have: each unit a draft and a question, some people a certificate of a course on offer. The course on
 * offer itself is no secret, since the catalogue is public.
 */
final class Belongings {

    private final FinishedCourses finished;
    private final Courses courses;
    private final MockMvcTester http;
    private final JsonMapper json;
    private final JdbcClient jdbc;

    Belongings(FinishedCourses finished, Courses courses, MockMvcTester http, JsonMapper json, JdbcClient jdbc) {
        this.finished = finished;
        this.courses = courses;
        this.http = http;
        this.json = json;
        this.jdbc = jdbc;
    }

    /** A course that only the trainers and reviewers of its unit know, and a question of its bank. */
    record Material(Place place, CourseId course, String title, String code, UUID question, String stem) {}

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
        var response = http.post()
                .uri("/api/questions")
                .contentType(APPLICATION_JSON)
                .content("""
                        {"unitId": "%s", "type": "SINGLE_CHOICE", "topic": "Dữ liệu", "stem": "%s", "difficulty": "EASY",
                         "options": [{"text": "Ai cũng dùng được", "correct": true}, {"text": "Mật", "correct": false}]}""".formatted(place.unit(), stem))
                .with(author.signedIn())
                .exchange()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(201);
        UUID question = UUID.fromString(json.readTree(response.getContentAsByteArray())
                .path("questionId")
                .asString());
        return new Material(place, course, title, code, question, stem);
    }

    List<Earned> certificates(Place issuer, List<Resident> owners) {
        OneLesson course = finished.publish(issuer.unit(), "Khóa " + Somebody.word());
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
