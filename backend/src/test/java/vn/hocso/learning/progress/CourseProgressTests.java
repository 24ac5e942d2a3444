package vn.hocso.learning.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import vn.hocso.content.BlockId;
import vn.hocso.learning.CourseCompleted;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.LearningHistory.PastLesson;
import vn.hocso.learning.LessonCompleted;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.progress.ACourse.QUIZ;
import static vn.hocso.learning.progress.ACourse.QUIZ_BLOCK;
import static vn.hocso.learning.progress.ACourse.READ;
import static vn.hocso.learning.progress.ACourse.START;
import static vn.hocso.learning.progress.ACourse.WATCHED;
import static vn.hocso.learning.progress.ACourse.active;
import static vn.hocso.learning.progress.ACourse.opened;
import static vn.hocso.learning.progress.ACourse.readToTheEnd;
import static vn.hocso.learning.progress.ACourse.watched;

class CourseProgressTests {

    private static final Instant NOW = START.plusSeconds(7200);

    private final ACourse course = ACourse.requiring(READ, WATCHED);
    private final CourseProgress progress = course.justEnrolled();

    @Test
    void openingALessonStartsTheCourse() {
        apply(opened(READ, 5));
        assertThat(progress.enrolment().state()).isEqualTo(EnrolmentState.IN_PROGRESS);
        assertThat(progress.enrolment().requiredDone()).isZero();
        assertThat(progress.events()).isEmpty();
    }

    @Test
    void readingToTheEndCompletesALessonThatIsToBeRead() {
        apply(readToTheEnd(READ, 60));
        assertThat(progress.enrolment().requiredDone()).isEqualTo(1);
        assertThat(progress.enrolment().percent()).isEqualTo(50);
        assertThat(progress.events())
                .hasOnlyElementsOfType(LessonCompleted.class)
                .hasSize(1);
    }

    @Test
    void completingTheLastRequiredLessonCompletesTheCourse() {
        apply(readToTheEnd(READ, 60), watched(0, 90, 200));
        assertThat(progress.enrolment().state()).isEqualTo(EnrolmentState.COMPLETED);
        assertThat(progress.enrolment().completedAt()).isEqualTo(NOW);
        assertThat(progress.events().getLast()).isInstanceOf(CourseCompleted.class);
    }

    @Test
    void lessonsThatAreNotRequiredDoNotCountTowardsTheCourse() {
        progress.pass(QUIZ, QUIZ_BLOCK, course, NOW);
        assertThat(progress.enrolment().requiredDone()).isZero();
        assertThat(progress.events()).hasOnlyElementsOfType(LessonCompleted.class);
    }

    @Test
    void aVideoIsWatchedOnceFourFifthsOfItWereSeen() {
        apply(watched(0, 79, 100));
        assertThat(progress.enrolment().requiredDone()).isZero();
        apply(watched(90, 91, 130));
        assertThat(progress.enrolment().requiredDone()).isEqualTo(1);
    }

    @Test
    void watchingTheSameMinuteAgainDoesNotCountTwice() {
        apply(watched(0, 40, 100), watched(0, 40, 200), watched(10, 45, 300));
        assertThat(progress.enrolment().requiredDone()).isZero();
    }

    @Test
    void jumpingToTheEndOfAVideoIsNotWatchingIt() {
        apply(watched(98, 100, 20));
        assertThat(progress.enrolment().requiredDone()).isZero();
    }

    @Test
    void passingAnotherActivityDoesNotCompleteTheLesson() {
        progress.pass(QUIZ, new BlockId(java.util.UUID.randomUUID()), course, NOW);
        assertThat(progress.events()).isEmpty();
    }

    @Test
    void completionsAreToldOnceHoweverOftenReported() {
        apply(readToTheEnd(READ, 60));
        apply(readToTheEnd(READ, 90));
        progress.pass(QUIZ, QUIZ_BLOCK, course, NOW);
        progress.pass(QUIZ, QUIZ_BLOCK, course, NOW);
        apply(watched(0, 100, 300));
        apply(watched(0, 100, 300), readToTheEnd(READ, 10));
        assertThat(progress.events().stream().filter(LessonCompleted.class::isInstance))
                .hasSize(3);
        assertThat(progress.events().stream().filter(CourseCompleted.class::isInstance))
                .hasSize(1);
    }

    @Test
    void activeTimeIsNeverMoreThanTheClockAllows() {
        apply(active(READ, 3600, 30), active(READ, 3600, 60));
        assertThat(activeSeconds()).isEqualTo(60);
    }

    @Test
    void activeTimeReportedByTwoDevicesAtOnceCountsOnce() {
        apply(active(READ, 30, 100), active(READ, 30, 110), active(READ, 30, 500));
        assertThat(activeSeconds()).isEqualTo(70);
    }

    @Test
    void timeStillToComeIsNotCounted() {
        progress.apply(List.of(active(READ, 60, 100_000)), course, NOW);
        assertThat(progress.lessons().iterator().next().lastAt()).isEqualTo(NOW);
    }

    @Test
    void timeStillToComeCountsOnceHoweverOftenReported() {
        ProgressEvent ahead = active(READ, 60, 100_000);
        progress.apply(List.of(ahead), course, NOW);
        progress.apply(List.of(ahead), course, NOW.plusSeconds(600));
        assertThat(activeSeconds()).isEqualTo(60);
    }

    @Test
    void anEventThatIsKnownChangesNothing() {
        ProgressEvent read = opened(READ, 5);
        apply(read);
        progress.saved();
        apply(read);
        assertThat(progress.isChanged()).isFalse();
    }

    @Test
    void theLastLessonIsTheOneUsedLatestNotTheOneReportedLatest() {
        apply(opened(WATCHED, 500));
        apply(opened(READ, 100));
        assertThat(progress.lastLesson()).isEqualTo(WATCHED);
    }

    @Test
    void aVideoResumesWhereItWasLatest() {
        apply(watched(40, 55, 300));
        apply(watched(0, 20, 100));
        assertThat(progress.lessons().iterator().next().stored().positionSeconds())
                .isEqualTo(55);
    }

    @Test
    void eventsOfLessonsThatAreNotInTheVersionChangeNothing() {
        apply(readToTheEnd(ACourse.lesson(), 10));
        assertThat(progress.enrolment().state()).isEqualTo(EnrolmentState.NOT_STARTED);
        assertThat(progress.changedLessons()).isEmpty();
    }

    @Test
    void theSameEventsLeadToTheSameStateInAnyOrderAndHoweverOften() {
        List<ProgressEvent> events = new ArrayList<>(List.of(
                opened(READ, 5),
                active(READ, 20, 30),
                active(READ, 30, 55),
                readToTheEnd(READ, 60),
                opened(WATCHED, 61),
                watched(0, 30, 95),
                watched(20, 50, 120),
                watched(50, 85, 160),
                active(WATCHED, 90, 160),
                opened(QUIZ, 170)));
        List<StudiedLesson.Stored> expected = stateAfter(events);
        Random random = new Random(11);
        for (int round = 0; round < 100; round++) {
            List<ProgressEvent> again = new ArrayList<>(events);
            again.add(events.get(random.nextInt(events.size())));
            Collections.shuffle(again, random);
            assertThat(stateAfter(again))
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("reports")
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void pastLearningKeepsItsDates() {
        progress.replay(
                List.of(
                        new PastLesson(READ, START.plusSeconds(10), true, START.plusSeconds(600)),
                        new PastLesson(WATCHED, START.plusSeconds(700), true, START.plusSeconds(900))),
                course);
        assertThat(progress.enrolment().completedAt()).isEqualTo(START.plusSeconds(900));
        assertThat(progress.events().stream().filter(CourseCompleted.class::isInstance))
                .hasSize(1);
    }

    private List<StudiedLesson.Stored> stateAfter(List<ProgressEvent> events) {
        CourseProgress fresh = course.justEnrolled();
        events.forEach(event -> fresh.apply(List.of(event), course, NOW));
        return fresh.lessons().stream().map(StudiedLesson::stored).toList();
    }

    private void apply(ProgressEvent... events) {
        progress.apply(List.of(events), course, NOW);
    }

    private long activeSeconds() {
        return progress.lessons().iterator().next().activeSeconds();
    }
}
