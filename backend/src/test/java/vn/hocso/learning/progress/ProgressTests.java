package vn.hocso.learning.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.content.Courses;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.CourseCompleted;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.event;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
@ExtendWith(PublishedEventsExtension.class)
class ProgressTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private Somebody somebody;

    @Autowired
    private ProgressStore store;

    @Autowired
    private JdbcClient jdbc;

    private Classroom classroom;
    private LearnerCalls learner;
    private EnrolmentId enrolment;

    @BeforeEach
    void someoneIsEnrolled() {
        classroom = new Classroom(courses, somebody, "Ký số trong công việc " + Somebody.word(), 3);
        classroom.publish();
        Someone person = somebody.in(classroom.unit()).make();
        learner = new LearnerCalls(http, person.signedIn());
        enrolment = learner.enrol(classroom.course());
    }

    @Test
    void readingALessonToItsEndCountsIt() {
        MvcTestResult result = learner.readToTheEnd(enrolment, classroom.lesson(1));
        assertThat(result).hasStatusOk();
        JsonNode progress = json(result);
        assertThat(progress.path("requiredDone").intValue()).isEqualTo(1);
        assertThat(progress.path("requiredTotal").intValue()).isEqualTo(3);
        assertThat(progress.path("percent").intValue()).isEqualTo(33);
        assertThat(progress.path("state").stringValue()).isEqualTo("IN_PROGRESS");
        assertThat(progress.at("/lessons/0/state").stringValue()).isEqualTo("COMPLETED");
        assertThat(json(learner.get("/api/enrolments/%s/progress".formatted(enrolment))))
                .isEqualTo(progress);
    }

    @Test
    void aBatchSentAgainChangesNothing() {
        String opened = event(UUID.randomUUID(), classroom.lesson(1), "OPENED", Instant.now());
        String read = event(UUID.randomUUID(), classroom.lesson(1), "VIEWED_TO_END", Instant.now());
        JsonNode first = json(learner.report(enrolment, opened, read));
        assertThat(json(learner.report(enrolment, opened, read))).isEqualTo(first);
        assertThat(json(learner.report(enrolment, read))).isEqualTo(first);
    }

    @Test
    void anEventIdCountsForWhatItFirstSaid() {
        UUID id = UUID.randomUUID();
        learner.report(enrolment, event(id, classroom.lesson(1), "OPENED", Instant.now()));
        String other = event(UUID.randomUUID(), classroom.lesson(3), "OPENED", Instant.now());
        JsonNode after =
                json(learner.report(enrolment, event(id, classroom.lesson(2), "VIEWED_TO_END", Instant.now()), other));
        assertThat(after.path("requiredDone").intValue()).isZero();
        assertThat(after.path("lessons").size()).isEqualTo(2);
    }

    @Test
    void finishingEveryRequiredLessonCompletesTheCourseOnce(AssertablePublishedEvents events) {
        for (int no = 1; no <= 3; no++) {
            learner.readToTheEnd(enrolment, classroom.lesson(no));
            learner.readToTheEnd(enrolment, classroom.lesson(no));
        }
        assertThat(json(learner.get("/api/enrolments/" + enrolment))
                        .path("state")
                        .stringValue())
                .isEqualTo("COMPLETED");
        assertThat(events.ofType(CourseCompleted.class)
                        .matching(told -> told.enrolmentId().equals(enrolment)))
                .hasSize(1);
    }

    @Test
    void devicesReportingAtOnceLoseNothingAndCountNothingTwice() throws Exception {
        List<Callable<Integer>> reports = new ArrayList<>();
        for (int no = 1; no <= 3; no++) {
            String event = event(UUID.randomUUID(), classroom.lesson(no), "VIEWED_TO_END", Instant.now());
            reports.addAll(Collections.nCopies(
                    6, () -> learner.report(enrolment, event).getResponse().getStatus()));
        }
        Collections.shuffle(reports);
        try (ExecutorService devices = Executors.newFixedThreadPool(9)) {
            for (Future<Integer> answer : devices.invokeAll(reports)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        JsonNode progress = json(learner.get("/api/enrolments/%s/progress".formatted(enrolment)));
        assertThat(progress.path("requiredDone").intValue()).isEqualTo(3);
        assertThat(progress.path("state").stringValue()).isEqualTo("COMPLETED");
    }

    @Test
    void manyLearnersReportingAtOnceDoNotHinderEachOther() throws Exception {
        List<LearnerCalls> others = new ArrayList<>();
        List<EnrolmentId> places = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            LearnerCalls other =
                    new LearnerCalls(http, somebody.in(classroom.unit()).make().signedIn());
            others.add(other);
            places.add(other.enrol(classroom.course()));
        }
        List<Callable<Integer>> reports = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            LearnerCalls other = others.get(i);
            EnrolmentId place = places.get(i);
            for (int no = 1; no <= 3; no++) {
                int lesson = no;
                reports.add(() -> other.readToTheEnd(place, classroom.lesson(lesson))
                        .getResponse()
                        .getStatus());
            }
        }
        try (ExecutorService devices = Executors.newFixedThreadPool(10)) {
            for (Future<Integer> answer : devices.invokeAll(reports)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void whoMayNotReportIsToldSoWhateverOthersReportAtTheSameTime() throws Exception {
        LearnerCalls stranger =
                new LearnerCalls(http, somebody.in(classroom.unit()).make().signedIn());
        LearnerCalls gone =
                new LearnerCalls(http, somebody.in(classroom.unit()).make().signedIn());
        EnrolmentId left = gone.enrol(classroom.course());
        gone.post("/api/enrolments/%s/withdrawal".formatted(left), null);
        List<Callable<List<Integer>>> reports = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            reports.add(() -> List.of(status(learner, enrolment), 200));
            reports.add(() -> List.of(status(stranger, enrolment), 404));
            reports.add(() -> List.of(status(gone, left), 409));
        }
        try (ExecutorService devices = Executors.newFixedThreadPool(12)) {
            for (Future<List<Integer>> answer : devices.invokeAll(reports)) {
                assertThat(answer.get().getFirst()).isEqualTo(answer.get().getLast());
            }
        }
    }

    private int status(LearnerCalls who, EnrolmentId where) {
        return who.readToTheEnd(where, classroom.lesson(1)).getResponse().getStatus();
    }

    @Test
    void studyOnAPhoneWhoseClockIsADayBehindCounts() {
        jdbc.sql("update learning_enrolment set enrolled_at = ? where id = ?")
                .params(Columns.at(Instant.now().minus(Duration.ofHours(1))), Ids.bytes(enrolment.value()))
                .update();
        Instant onThePhone = Instant.now().minus(Duration.ofDays(1));
        learner.post("/api/enrolments/%s/progress-events".formatted(enrolment), """
                {"sentAt": "%s", "events": [
                  {"eventId": "%s", "lessonId": "%s", "type": "ACTIVE_SECONDS", "seconds": 40, "at": "%s"}]}
                """.formatted(
                        onThePhone, UUID.randomUUID(), classroom.lesson(1), onThePhone));
        assertThat(store.find(enrolment).orElseThrow().lessons())
                .singleElement()
                .extracting(StudiedLesson::activeSeconds)
                .isEqualTo(40L);
    }

    @Test
    void refusesAnEventThatLacksAFieldAndNamesIt() {
        String event = """
                {"eventId": "%s", "lessonId": "%s", "type": "ACTIVE_SECONDS", "at": "%s"}
                """.formatted(UUID.randomUUID(), classroom.lesson(1), Instant.now());
        MvcTestResult result = learner.report(enrolment, event);
        assertThat(result).hasStatus(400);
        assertThat(json(result).at("/errors/0/field").stringValue()).isEqualTo("events[0].seconds");
    }

    @Test
    void refusesNonsenseAndNamesTheField() {
        assertThat(learner.report(enrolment)).hasStatus(400);
        MvcTestResult unknownType = learner.report(
                enrolment, event(UUID.randomUUID(), classroom.lesson(1), "SLEPT_THROUGH", Instant.now()));
        assertThat(unknownType).hasStatus(400);
        assertThat(json(unknownType).at("/errors/0/field").stringValue()).contains("type");
        assertThat(learner.report(
                        enrolment,
                        Collections.nCopies(101, event(UUID.randomUUID(), classroom.lesson(1), "OPENED", Instant.now()))
                                .toArray(String[]::new)))
                .hasStatus(400);
        assertThat(json(learner.get("/api/enrolments/%s/progress".formatted(enrolment)))
                        .path("lessons")
                        .size())
                .isZero();
    }

    @Test
    void toleratesADeviceWhoseClockIsFarOff() {
        assertThat(learner.report(
                        enrolment,
                        event(UUID.randomUUID(), classroom.lesson(1), "OPENED", Instant.parse("1970-01-01T00:00:00Z")),
                        event(UUID.randomUUID(), classroom.lesson(2), "OPENED", Instant.MAX)))
                .hasStatusOk();
    }

    @Test
    void nobodyTouchesTheProgressOfAnother() {
        LearnerCalls stranger =
                new LearnerCalls(http, somebody.in(classroom.unit()).make().signedIn());
        assertThat(stranger.readToTheEnd(enrolment, classroom.lesson(1))).hasStatus(404);
        assertThat(stranger.get("/api/enrolments/%s/progress".formatted(enrolment)))
                .hasStatus(404);
        assertThat(stranger.get("/api/enrolments/" + enrolment)).hasStatus(404);
        LearnerCalls anonymous = new LearnerCalls(http, ActingAs.anonymous());
        assertThat(anonymous.readToTheEnd(enrolment, classroom.lesson(1))).hasStatus(401);
        assertThat(anonymous.get("/api/enrolments/%s/progress".formatted(enrolment)))
                .hasStatus(401);
    }

    @Test
    void aWithdrawnLearnerRecordsNothing() {
        learner.post("/api/enrolments/%s/withdrawal".formatted(enrolment), null);
        MvcTestResult result = learner.readToTheEnd(enrolment, classroom.lesson(1));
        assertThat(result).hasStatus(409);
        assertThat(json(result).path("code").stringValue()).isEqualTo("learning.enrolment-withdrawn");
    }
}
