package vn.hocso.platform;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.transaction.support.TransactionOperations;

import vn.hocso.testing.HocsoTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What may wait for what, and for how long. */
@HocsoTest
class WaitingTests {

    @Autowired
    TaskScheduler scheduler;

    @Autowired
    ScheduledTaskHolder scheduled;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    @Test
    void workThatTakesLongHoldsUpNoOtherThatIsDoneAgainAndAgain() throws InterruptedException {
        int theOthers = scheduled.getScheduledTasks().size();
        CountDownLatch begun = new CountDownLatch(theOthers);
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(2);
        var slow = IntStream.range(0, theOthers)
                .<ScheduledFuture<?>>mapToObj(i -> scheduler.scheduleWithFixedDelay(
                        () -> {
                            begun.countDown();
                            awaitQuietly(ended);
                        },
                        Duration.ofHours(1)))
                .toList();
        ScheduledFuture<?> quick = scheduler.scheduleWithFixedDelay(done::countDown, Duration.ofMillis(1));
        try {
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            ended.countDown();
            slow.forEach(one -> one.cancel(false));
            quick.cancel(false);
        }
    }

    @Test
    void nobodyWaitsLongerThanTwentySecondsForARowThatAnotherHolds() {
        assertThat(longestWait()).isEqualTo(20);
        assertThat(transaction.<Integer>execute(begun -> longestWait())).isEqualTo(20);
    }

    private int longestWait() {
        return jdbc.sql("select @@innodb_lock_wait_timeout")
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
