package vn.hocso.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.support.TransactionOperations;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.Enrolments;
import vn.hocso.learning.LearnerEnrolled;
import vn.hocso.shared.Ids;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

@HocsoTest
class OutstandingEventsTests {

    private static final String COUNTING =
            "vn.hocso.reporting.fact.EnrolmentCounting.on(vn.hocso.learning.LearnerEnrolled)";

    @Autowired
    OutstandingEvents events;

    @Autowired
    FailedEventPublications publications;

    @Autowired
    @Qualifier("applicationTaskExecutor")
    ThreadPoolTaskExecutor line;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JsonMapper json;

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses courses;

    @Autowired
    Enrolments enrolments;

    @Test
    void whatAnEndedProcessLeftUndeliveredIsDeliveredInTheNextOne() {
        EnrolmentId enrolment = enrolledWithoutFact();
        leave(enrolment, "PROCESSING", Instant.now().minusSeconds(2));

        nextProcess().deliverWhatWasLeft();

        await().atMost(Duration.ofSeconds(20)).until(() -> facts(enrolment) == 1);
    }

    @Test
    void whatTheProcessItselfTellsWhileItStartsIsNotDeliveredTwice() {
        EnrolmentId enrolment = enrolledWithoutFact();
        OutstandingEvents next = nextProcess();
        UUID id = leave(enrolment, "PROCESSING", Instant.now().plusSeconds(1), null, 1);

        next.deliverWhatWasLeft();

        assertThatIs("PROCESSING", id);
    }

    private OutstandingEvents nextProcess() {
        return new OutstandingEvents(publications, jdbc, List.of(line), Clock.systemUTC());
    }

    @Test
    void whatDidNotFitIntoTheLineIsDeliveredLater() {
        EnrolmentId enrolment = enrolledWithoutFact();
        leave(enrolment, "PUBLISHED", Instant.now().minusSeconds(25));

        events.deliverAgain();

        await().atMost(Duration.ofSeconds(20)).until(() -> facts(enrolment) == 1);
    }

    @Test
    void whatAListenerIsAtWorkOnIsLeftToItForAMinute() {
        EnrolmentId enrolment = enrolledWithoutFact();
        UUID id = leave(enrolment, "PROCESSING", Instant.now().minusSeconds(25), null, 1);

        events.deliverAgain();

        assertThatIs("PROCESSING", id);
    }

    @Test
    void aTransactionThatHasNotEndedHoldsUpNothing() throws Exception {
        EnrolmentId enrolment = enrolledWithoutFact();
        EnrolmentId told = enrolledWithoutFact();
        CountDownLatch telling = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> teller = others.submit(() -> transaction.executeWithoutResult(begun -> {
                leave(told, "PUBLISHED", Instant.now());
                telling.countDown();
                awaitQuietly(ended);
                begun.setRollbackOnly();
            }));
            telling.await();
            leave(enrolment, "PUBLISHED", Instant.now().minusSeconds(25));

            Future<?> delivery = others.submit(events::deliverAgain);
            try {
                await().atMost(Duration.ofSeconds(10)).until(() -> delivery.isDone() && facts(enrolment) == 1);
            } finally {
                ended.countDown();
            }
            teller.get();
        }
    }

    @Test
    void howeverMuchKeepsFailingWhatFailedJustNowIsDelivered() {
        EnrolmentId enrolment = enrolledWithoutFact();
        EnrolmentId hopeless = enrolledWithoutFact();
        List<UUID> failing = IntStream.rangeClosed(0, OutstandingEvents.AT_A_TIME)
                .mapToObj(i -> leaveFailed(hopeless, 9, Instant.now().minusSeconds(5)))
                .toList();
        try {
            leave(enrolment, "FAILED", Instant.now().minusSeconds(2));

            events.deliverAgain();

            await().atMost(Duration.ofSeconds(20)).until(() -> facts(enrolment) == 1);
            assertThat(facts(hopeless)).isZero();
        } finally {
            failing.forEach(this::remove);
        }
    }

    @Test
    void whoeverLostARaceIsAskedAgainASecondLater() {
        EnrolmentId enrolment = enrolledWithoutFact();
        leave(enrolment, "FAILED", Instant.now().minusSeconds(2));

        events.deliverAgain();

        await().atMost(Duration.ofSeconds(20)).until(() -> facts(enrolment) == 1);
    }

    @Test
    void whatFailedThisVeryMomentIsNotAskedInTheSame() {
        assertThatIsNotTried(1, Instant.now().plusSeconds(60));
    }

    @Test
    void theLastFailureThatMayHaveBeenARaceIsFollowedByAnotherTrySoon() {
        EnrolmentId enrolment = enrolledWithoutFact();
        leaveFailed(enrolment, OutstandingEvents.ASKED_SOON, Instant.now().minusSeconds(5));

        events.deliverAgain();

        await().atMost(Duration.ofSeconds(20)).until(() -> facts(enrolment) == 1);
    }

    @Test
    void whatFailedAgainAndAgainIsAskedOnceAMinute() {
        assertThatIsNotTried(OutstandingEvents.ASKED_SOON + 1, Instant.now().minusSeconds(5));
    }

    private void assertThatIsNotTried(int attempts, Instant last) {
        EnrolmentId enrolment = enrolledWithoutFact();
        UUID id = leaveFailed(enrolment, attempts, last);

        events.deliverAgain();

        assertThat(jdbc.sql("select COMPLETION_ATTEMPTS from EVENT_PUBLICATION where ID = ?")
                        .param(id.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(attempts);
        remove(id);
    }

    private void assertThatIs(String status, UUID id) {
        assertThat(jdbc.sql("select STATUS from EVENT_PUBLICATION where ID = ?")
                        .param(id.toString())
                        .query(String.class)
                        .single())
                .isEqualTo(status);
        remove(id);
    }

    private void remove(UUID id) {
        jdbc.sql("delete from EVENT_PUBLICATION where ID = ?")
                .param(id.toString())
                .update();
    }

    @Test
    void nothingIsAddedToALineThatIsLongAlready() {
        var publications = mock(FailedEventPublications.class);
        var line = mock(ThreadPoolTaskExecutor.class);
        given(line.getQueueSize()).willReturn(OutstandingEvents.AT_A_TIME);

        new OutstandingEvents(publications, jdbc, List.of(line), Clock.systemUTC()).deliverAgain();

        then(publications).shouldHaveNoInteractions();
    }

    @Test
    void aFullLineTakesNoMoreAndTurnsNobodyAwayWithAnError() throws InterruptedException {
        ThreadPoolTaskExecutor executor = new PlatformConfiguration().applicationTaskExecutor(6);
        executor.setQueueCapacity(3);
        executor.initialize();
        CountDownLatch opened = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();

        IntStream.range(0, 100)
                .forEach(i -> executor.execute(() -> {
                    awaitQuietly(opened);
                    done.incrementAndGet();
                }));

        assertThat(executor.getPoolSize()).isEqualTo(2);
        opened.countDown();
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.shutdown();
        assertThat(executor.getThreadPoolExecutor().awaitTermination(5, java.util.concurrent.TimeUnit.SECONDS))
                .isTrue();
        assertThat(done).hasValue(5);
    }

    private EnrolmentId enrolledWithoutFact() {
        Someone person = somebody.in(somebody.unit()).make();
        OneLesson course = courses.publish(person.unit(), "Kỹ năng số " + Somebody.word());
        EnrolmentId enrolment = courses.enrol(course, Instant.now(), person);
        await().atMost(Duration.ofSeconds(20)).until(() -> facts(enrolment) == 1);
        jdbc.sql("delete from reporting_enrolment_fact where enrolment_id = ?")
                .param(Ids.bytes(enrolment.value()))
                .update();
        return enrolment;
    }

    /** As a process leaves it that ended before its listener was done. */
    private void leave(EnrolmentId enrolment, String status, Instant at) {
        leave(enrolment, status, at, null, 1);
    }

    /** At once as it is to be found: the application looks every second, too. */
    private UUID leaveFailed(EnrolmentId enrolment, int attempts, Instant last) {
        return leave(enrolment, "FAILED", Instant.now().minusSeconds(90), Timestamp.from(last), attempts);
    }

    private UUID leave(
            EnrolmentId enrolment, String status, Instant at, @Nullable Timestamp resubmitted, int attempts) {
        var known = enrolments.require(enrolment);
        var event = new LearnerEnrolled(
                enrolment, known.accountId(), known.courseId(), known.versionId(), known.accountId(), at);
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into EVENT_PUBLICATION
                  (ID, LISTENER_ID, EVENT_TYPE, SERIALIZED_EVENT, PUBLICATION_DATE, STATUS, LAST_RESUBMISSION_DATE,
                   COMPLETION_ATTEMPTS)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id.toString(),
                        COUNTING,
                        LearnerEnrolled.class.getName(),
                        json.writeValueAsString(event),
                        Timestamp.from(at),
                        status,
                        resubmitted,
                        attempts)
                .update();
        return id;
    }

    private int facts(EnrolmentId enrolment) {
        return jdbc.sql("select count(*) from reporting_enrolment_fact where enrolment_id = ?")
                .param(Ids.bytes(enrolment.value()))
                .query(Integer.class)
                .single();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
