package vn.hocso.learning.enrolment;

import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;

import vn.hocso.content.Courses;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class CoursePlacesTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Courses courses;

    @Autowired
    Somebody somebody;

    Classroom taken;
    Classroom other;
    LearnerCalls learner;
    EnrolmentId enrolment;

    @BeforeEach
    void somebodyInOneOfTwoCourses() {
        taken = course("Kinh tế số");
        other = course("Xã hội số");
        learner = new LearnerCalls(http, somebody.in(taken.unit()).make().signedIn());
        enrolment = learner.enrol(taken.course());
        learner.readToTheEnd(enrolment, taken.lesson(1));
    }

    @Test
    void tellsWhereOneTakesPartAndHowFarOneIs() {
        JsonNode places = json(learner.get(among(taken, other)));
        assertThat(places.size()).isEqualTo(1);
        assertThat(places.at("/0/courseId").stringValue())
                .isEqualTo(taken.course().toString());
        assertThat(places.at("/0/enrolmentId").stringValue()).isEqualTo(enrolment.toString());
        assertThat(places.at("/0/state").stringValue()).isEqualTo("IN_PROGRESS");
        assertThat(places.at("/0/percent").intValue()).isEqualTo(50);
    }

    @Test
    void tellsNobodyElsesPlaces() {
        LearnerCalls neighbour =
                new LearnerCalls(http, somebody.in(taken.unit()).make().signedIn());
        assertThat(json(neighbour.get(among(taken, other))).size()).isZero();
        assertThat(new LearnerCalls(http, ActingAs.anonymous()).get(among(taken)))
                .hasStatus(401);
    }

    @Test
    void refusesMoreCoursesThanAListHas() {
        StringBuilder many = new StringBuilder(among(taken));
        IntStream.range(0, 100).forEach(one -> many.append("&course=").append(Ids.next()));
        assertThat(learner.get(many.toString())).hasStatus(400);
        assertThat(learner.get("/api/learning/places")).hasStatus(400);
        assertThat(learner.get("/api/learning/places?course=none")).hasStatus(400);
    }

    private Classroom course(String title) {
        Classroom classroom = new Classroom(courses, somebody, title + " " + Somebody.word(), 2);
        classroom.publish();
        return classroom;
    }

    private static String among(Classroom... classrooms) {
        StringBuilder path = new StringBuilder("/api/learning/places?");
        for (Classroom classroom : classrooms) {
            path.append("course=").append(classroom.course()).append('&');
        }
        return path.substring(0, path.length() - 1);
    }
}
