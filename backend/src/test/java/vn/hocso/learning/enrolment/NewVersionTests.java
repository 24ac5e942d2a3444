package vn.hocso.learning.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.hocso.content.Courses;
import vn.hocso.content.LessonId;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.Enrolments;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.learning.enrolment.EnrolmentStore.Place;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class NewVersionTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private EnrolmentStore store;

    @Autowired
    private CurrentVersions versions;

    @Autowired
    private Somebody somebody;

    private Classroom classroom;
    private VersionId version;

    @BeforeEach
    void aCourseIsOnOffer() {
        classroom = new Classroom(courses, somebody, "Dịch vụ công trực tuyến " + Somebody.word(), 2);
        version = classroom.publish();
    }

    @Test
    void publishingAnewTakesLearnersAlongAndCarriesWhatTheyFinished() {
        LearnerCalls learner = learner();
        EnrolmentId id = learner.enrol(classroom.course());
        learner.readToTheEnd(id, classroom.lesson(1));
        LessonId added = classroom.addLesson("Bài thêm", true);
        VersionId next = classroom.publish();
        await(id, next);
        assertThat(enrolments.require(id).requiredDone()).isEqualTo(1);
        assertThat(enrolments.require(id).requiredTotal()).isEqualTo(3);
        learner.readToTheEnd(id, classroom.lesson(2));
        learner.readToTheEnd(id, added);
        assertThat(enrolments.require(id).completed()).isTrue();
    }

    @Test
    void whoeverHasNothingLeftAfterAPublicationHasCompletedTheCourse() {
        LearnerCalls learner = learner();
        EnrolmentId id = learner.enrol(classroom.course());
        learner.readToTheEnd(id, classroom.lesson(1));
        EnrolmentId idle = learner().enrol(classroom.course());
        classroom.makeOptional(classroom.lesson(2), "Bài 2");
        VersionId next = classroom.publish();
        await(id, next);
        await(idle, next);
        assertThat(enrolments.require(id).completed()).isTrue();
        assertThat(enrolments.require(idle).state()).isEqualTo(EnrolmentState.NOT_STARTED);
    }

    @Test
    void aCompletedCourseKeepsTheVersionItWasCompletedIn() {
        LearnerCalls learner = learner();
        EnrolmentId done = learner.enrol(classroom.course());
        learner.readToTheEnd(done, classroom.lesson(1));
        learner.readToTheEnd(done, classroom.lesson(2));
        EnrolmentId open = learner().enrol(classroom.course());
        classroom.addLesson("Bài thêm", true);
        await(open, classroom.publish());
        assertThat(enrolments.require(done).versionId()).isEqualTo(version);
        assertThat(enrolments.require(done).completed()).isTrue();
    }

    /** More than one statement moves. */
    @Test
    void aNewVersionTakesEverybodyAlongHoweverManyTheyAre() {
        List<Place> places = Stream.generate(
                        () -> Place.of(new AccountId(Ids.next()), null, new AccountId(Ids.next()), Instant.now()))
                .limit(501)
                .toList();
        store.addMissing(versions.of(classroom.course()), places, null);
        classroom.addLesson("Bài thêm", true);
        VersionId next = classroom.publish();
        places.forEach(place -> await(place.id(), next));
    }

    private void await(EnrolmentId id, VersionId moved) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> enrolments.require(id).versionId().equals(moved));
    }

    private LearnerCalls learner() {
        return new LearnerCalls(http, somebody.in(classroom.unit()).make().signedIn());
    }
}
