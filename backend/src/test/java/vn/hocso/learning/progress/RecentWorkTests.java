package vn.hocso.learning.progress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

import vn.hocso.content.Courses;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountHandover;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.learning.enrolment.EnrolmentUnknown;
import vn.hocso.learning.enrolment.EnrolmentWithdrawn;
import vn.hocso.learning.enrolment.LessonRevisions;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Two nodes, each of which remembers what it wrote last. */
@HocsoTest
class RecentWorkTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private Somebody somebody;

    @Autowired
    private ProgressStore store;

    @Autowired
    private RoutineLessons lessons;

    @Autowired
    private PublishedRules rules;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private LessonRevisions revisions;

    @Autowired
    private List<AccountHandover> handovers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Classroom classroom;
    private Someone person;
    private LearnerCalls learner;
    private EnrolmentId enrolment;
    private RecentWork remembered;
    private ReportDesk here;
    private ReportDesk there;
    private Instant start;

    @BeforeEach
    void someoneStudiesOnOneOfTwoNodes() {
        classroom = new Classroom(courses, somebody, "Ký số trong công việc " + Somebody.word(), 2);
        classroom.publish();
        person = somebody.in(classroom.unit()).make();
        learner = new LearnerCalls(http, person.signedIn());
        enrolment = learner.enrol(classroom.course());
        start = clock.instant().plusSeconds(60);
        remembered = new RecentWork(lessons, rules);
        here = node(remembered, Duration.ofHours(1));
        there = node(Duration.ofHours(1));
        here.write(active(1, 0));
    }

    @Test
    void timeReportedToOneNodeAfterAnotherAddsUp() {
        here.write(active(1, 10));
        here.write(active(1, 20));
        assertThat(activeSeconds(1)).isEqualTo(30);
    }

    @Test
    void nodesThatRememberTheSameLessonLoseNothingOfEachOther() {
        for (int i = 1; i <= 6; i++) {
            (i % 2 == 0 ? here : there).write(active(1, i * 10));
        }
        assertThat(activeSeconds(1)).isEqualTo(70);
    }

    @Test
    void aReportSentAgainToEitherNodeCountsOnce() {
        Report report = active(1, 10);
        here.write(report);
        here.write(again(report));
        there.write(again(report));
        assertThat(activeSeconds(1)).isEqualTo(20);
        assertThat(writes(1)).isEqualTo(2);
    }

    @Test
    void aDeviceWhoseClockIsAheadCountsOnceHoweverLateItAsksAgain() {
        Report ahead = event(1, ProgressEvent.Type.ACTIVE_SECONDS, 10, 1_000_000);
        here.write(ahead);
        long counted = activeSeconds(1);
        node(Duration.ofHours(2)).write(again(ahead));
        assertThat(activeSeconds(1)).isEqualTo(counted);
    }

    @Test
    void severalLessonsOfOneReportAreWrittenDownTogetherOrNotAtAll() {
        here.write(active(2, 10));
        there.write(active(2, 20));
        Report both = new Report(
                enrolment,
                person.id(),
                List.of(
                        active(1, 30).events().getFirst(),
                        active(2, 40).events().getFirst()));
        here.write(both);
        assertThat(activeSeconds(1)).isEqualTo(20);
        assertThat(activeSeconds(2)).isEqualTo(30);
    }

    @Test
    void aRepeatedEventBesideANewOneHidesItFromNobody() {
        Report known = active(1, 10);
        here.write(known);
        Report both = new Report(
                enrolment,
                known.learner(),
                List.of(known.events().getFirst(), active(1, 20).events().getFirst()));
        here.write(both);
        assertThat(activeSeconds(1)).isEqualTo(30);
        assertThat(writes(1)).isEqualTo(3);
    }

    /** Otherwise one who changes the enrolment could hold what the report waits for while waiting for the lesson that the report holds. */
    @Test
    void routineDoesNotWaitForWhoHoldsTheEnrolmentAlone() {
        try (ExecutorService device = Executors.newSingleThreadExecutor()) {
            transaction.executeWithoutResult(begun -> {
                jdbc.sql("select state from learning_enrolment where id = ? for update")
                        .param(Ids.bytes(enrolment.value()))
                        .query(String.class)
                        .single();
                Future<ProgressView> report = device.submit(() -> here.write(active(1, 10)));
                await().until(report::isDone);
            });
        }
        assertThat(activeSeconds(1)).isEqualTo(20);
    }

    @Test
    void routineWaitsForWhoHoldsTheLessonsAndIsCountedAfterThem() throws Exception {
        try (ExecutorService device = Executors.newSingleThreadExecutor()) {
            Future<ProgressView> waiting = transaction.execute(begun -> {
                jdbc.sql("select state from learning_lesson_progress where enrolment_id = ? for update")
                        .param(Ids.bytes(enrolment.value()))
                        .query(String.class)
                        .single();
                Future<ProgressView> report = device.submit(() -> here.write(active(1, 10)));
                await().until(this::somebodyWaitsForALock);
                revisions.countUp(enrolment);
                return report;
            });
            assertThat(waiting.get().lessons()).hasSize(1);
        }
        assertThat(activeSeconds(1)).isEqualTo(20);
    }

    @Test
    void whatAnotherNodeSawCompletedIsInTheNextAnswer() {
        there.write(event(2, ProgressEvent.Type.VIEWED_TO_END, null, 5));
        ProgressView answer = here.write(active(1, 10));
        assertThat(answer.requiredDone()).isEqualTo(1);
        assertThat(answer.lessons()).hasSize(2);
    }

    @Test
    void completingAfterRoutineIsTold() {
        here.write(active(1, 10));
        here.write(event(1, ProgressEvent.Type.VIEWED_TO_END, null, 12));
        ProgressView answer = here.write(event(2, ProgressEvent.Type.VIEWED_TO_END, null, 14));
        assertThat(answer.state()).isEqualTo(EnrolmentState.COMPLETED);
        assertThat(here.write(active(1, 20)).state()).isEqualTo(EnrolmentState.COMPLETED);
    }

    @Test
    void whoLeftMeanwhileRecordsNothing() {
        here.write(active(1, 10));
        learner.post("/api/enrolments/%s/withdrawal".formatted(enrolment), null);
        assertThatThrownBy(() -> here.write(active(1, 20))).isInstanceOf(EnrolmentWithdrawn.class);
        assertThat(activeSeconds(1)).isEqualTo(20);
    }

    @Test
    void theRulesOfANewVersionHoldAtOnce() {
        here.write(active(1, 10));
        classroom.addLesson("Bài thêm", true);
        VersionId next = classroom.publish();
        await().until(() -> progress().enrolment().versionId().equals(next));
        assertThat(here.write(active(1, 20)).requiredTotal()).isEqualTo(3);
    }

    @Test
    void whatAnotherNodeWroteOfOneLearnerCostsNobodyElseTheirTime() {
        Someone colleague = somebody.in(classroom.unit()).make();
        EnrolmentId other = new LearnerCalls(http, colleague.signedIn()).enrol(classroom.course());
        here.write(of(colleague, other, active(1, 0)));
        there.write(active(1, 10));
        List<Report> together = List.of(active(1, 20), of(colleague, other, active(1, 10)));

        assertThat(remembered.write(together, start.plusSeconds(30)))
                .as("not known which were written")
                .isEqualTo(together);
        together.forEach(report -> here.write(again(report)));

        assertThat(activeSeconds(1)).isEqualTo(30);
        assertThat(activeSeconds(other, 1)).isEqualTo(20);
    }

    @Test
    void workThatWentOverToAnotherRecordIsThatOnes() {
        here.write(active(1, 10));
        Someone survivor = somebody.in(classroom.unit()).make();
        transaction.executeWithoutResult(begun -> handovers.stream()
                .filter(part -> part.part().equals("enrolments"))
                .forEach(part -> part.handOver(person.id(), survivor.id())));
        assertThatThrownBy(() -> here.write(active(1, 20))).isInstanceOf(EnrolmentUnknown.class);
        here.write(of(survivor, enrolment, active(1, 20)));
        assertThat(activeSeconds(1)).isEqualTo(30);
    }

    @Test
    void nobodyElseUsesWhatIsRemembered() {
        here.write(active(1, 10));
        Someone stranger = somebody.in(classroom.unit()).make();
        assertThatThrownBy(() -> here.write(of(stranger, enrolment, active(1, 20))))
                .isInstanceOf(EnrolmentUnknown.class);
        assertThat(activeSeconds(1)).isEqualTo(20);
    }

    private boolean somebodyWaitsForALock() {
        return jdbc.sql("show global status like 'Innodb_row_lock_current_waits'")
                        .query((status, number) -> status.getInt(2))
                        .single()
                > 0;
    }

    private ReportDesk node(Duration later) {
        return node(new RecentWork(lessons, rules), later);
    }

    private ReportDesk node(RecentWork recent, Duration later) {
        return new ReportDesk(store, rules, publisher, recent, transaction, Clock.offset(clock, later));
    }

    /** Ten seconds in a lesson that end so many seconds after the first ones. */
    private Report active(int lesson, int after) {
        return event(lesson, ProgressEvent.Type.ACTIVE_SECONDS, 10, after);
    }

    private Report event(int lesson, ProgressEvent.Type type, Integer seconds, int after) {
        return new Report(
                enrolment,
                person.id(),
                List.of(new ProgressEvent(
                        UUID.randomUUID(),
                        classroom.lesson(lesson),
                        null,
                        type,
                        seconds,
                        null,
                        null,
                        start.plusSeconds(after))));
    }

    private CourseProgress progress() {
        return store.find(enrolment).orElseThrow();
    }

    private long activeSeconds(int lesson) {
        return activeSeconds(enrolment, lesson);
    }

    private long activeSeconds(EnrolmentId of, int lesson) {
        return store.find(of).orElseThrow().lessons().stream()
                .filter(one -> one.lessonId().equals(classroom.lesson(lesson)))
                .mapToLong(StudiedLesson::activeSeconds)
                .sum();
    }

    /** How often the lesson was written down. */
    private int writes(int lesson) {
        return progress().lessons().stream()
                .filter(one -> one.lessonId().equals(classroom.lesson(lesson)))
                .mapToInt(one -> one.stored().revision())
                .sum();
    }

    private static Report of(Someone learner, EnrolmentId enrolment, Report same) {
        return new Report(enrolment, learner.id(), same.events());
    }

    private static Report again(Report report) {
        return new Report(report.enrolment(), report.learner(), report.events());
    }
}
