package vn.hocso.learning.classes;

import java.time.LocalDate;
import java.util.List;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** Where a manager opens classes of a course in a unit, with a trainer, and fills them. */
record ClassCalls(MockMvcTester http, UnitId unit, Someone manager, Someone trainer, OneLesson course) {

    MvcTestResult open() {
        return open(manager, LocalDate.now(), LocalDate.now().plusDays(30));
    }

    MvcTestResult open(Someone who, LocalDate from, LocalDate to) {
        return calls(who).post("/api/classes", body("L-" + Somebody.word(), from, to, trainer));
    }

    String body(String code, LocalDate from, LocalDate to, Someone teaching) {
        return """
                {"code": "%s", "title": "Bồi dưỡng kỹ năng số", "courseId": "%s", "unitId": "%s", "startsOn": "%s", "endsOn": "%s",
                 "trainers": ["%s"]}""".formatted(code, course.courseId(), unit, from, to, teaching.id());
    }

    MvcTestResult add(String id, Someone person) {
        return add(manager, id, person);
    }

    MvcTestResult add(Someone who, String id, Someone person) {
        return calls(who).post("/api/classes/%s/learners".formatted(id), """
                {"accountIds": ["%s"]}""".formatted(person.id()));
    }

    List<String> names(String id) {
        return learners(id)
                .valueStream()
                .map(one -> one.path("fullName").stringValue())
                .toList();
    }

    String enrolment(String id) {
        return learners(id).get(0).path("enrolmentId").stringValue();
    }

    private JsonNode learners(String id) {
        return json(calls(manager).get("/api/classes/%s/learners".formatted(id)))
                .path("items");
    }

    static String id(MvcTestResult opened) {
        assertThat(opened).hasStatus(201);
        return json(opened).path("classId").stringValue();
    }

    LearnerCalls calls(Someone who) {
        return new LearnerCalls(http, who.signedIn());
    }
}
