package vn.hocso.learning.home;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;

import vn.hocso.content.Courses;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static java.time.Instant.now;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.event;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class HomeTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private Somebody somebody;

    @Test
    void continuesAtTheVeryLessonWithTheMinutesLeft() {
        Classroom classroom = new Classroom(courses, somebody, "Kinh tế số " + Somebody.word(), 3);
        classroom.publish();
        LearnerCalls learner =
                new LearnerCalls(http, somebody.in(classroom.unit()).make().signedIn());
        EnrolmentId id = learner.enrol(classroom.course());
        assertThat(home(learner).has("continue")).isFalse();

        learner.report(id, event(UUID.randomUUID(), classroom.lesson(2), "OPENED", now()));
        assertThat(home(learner).at("/continue/lessonTitle").stringValue()).isEqualTo("Bài 2");
        assertThat(home(learner).at("/continue/remainingMinutes").intValue()).isEqualTo(15);

        learner.readToTheEnd(id, classroom.lesson(2));
        assertThat(home(learner).at("/continue/lessonTitle").stringValue()).isEqualTo("Bài 3");
        assertThat(home(learner).at("/continue/remainingMinutes").intValue()).isEqualTo(10);

        learner.readToTheEnd(id, classroom.lesson(3));
        assertThat(home(learner).at("/continue/lessonTitle").stringValue()).isEqualTo("Bài 1");
        assertThat(home(learner).at("/inProgress/0/percent").intValue()).isEqualTo(66);

        learner.readToTheEnd(id, classroom.lesson(1));
        assertThat(home(learner).has("continue")).isFalse();
        assertThat(home(learner).at("/completed/0/enrolmentId").stringValue()).isEqualTo(id.toString());
    }

    @Test
    void anEnrolmentTellsWhatIsMissingAndWhy() {
        Classroom classroom = new Classroom(courses, somebody, "Xã hội số " + Somebody.word(), 2);
        classroom.publish();
        LearnerCalls learner =
                new LearnerCalls(http, somebody.in(classroom.unit()).make().signedIn());
        EnrolmentId id = learner.enrol(classroom.course());
        learner.readToTheEnd(id, classroom.lesson(1));
        JsonNode enrolment = json(learner.get("/api/enrolments/" + id));
        assertThat(enrolment.path("missing").size()).isEqualTo(1);
        assertThat(enrolment.at("/missing/0/title").stringValue()).isEqualTo("Bài 2");
        assertThat(enrolment.at("/missing/0/why").stringValue()).isEqualTo("Đọc bài học đến hết");
        assertThat(enrolment.at("/progress/requiredDone").intValue()).isEqualTo(1);
    }

    @Test
    void nobodyHasAHomeWithoutSigningIn() {
        assertThat(new LearnerCalls(http, ActingAs.anonymous()).get("/api/learning/home"))
                .hasStatus(401);
    }

    private static JsonNode home(LearnerCalls learner) {
        return json(learner.get("/api/learning/home"));
    }
}
