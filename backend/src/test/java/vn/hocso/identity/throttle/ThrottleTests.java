package vn.hocso.identity.throttle;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hocso.identity.throttle.Throttle.Limit;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@HocsoTest
class ThrottleTests {

    @Autowired
    Throttle throttle;

    @Autowired
    JdbcClient jdbc;

    private final Limit limit = new Limit("test " + Somebody.word(), Patience.SECRET);
    private final Limit other = new Limit("test " + Somebody.word(), Patience.SECRET);

    @Test
    void theSixthAttemptAfterFiveFailuresWaits() {
        fail(5, limit);

        assertThat(wait(limit)).isBetween(14, 16);
        assertThatCode(() -> throttle.admit(other)).doesNotThrowAnyException();
    }

    @Test
    void anAttemptThatWasRefusedDoesNotMakeTheWaitLonger() {
        fail(5, limit);
        wait(limit);
        wait(limit);

        assertThat(wait(limit)).isLessThanOrEqualTo(16);
    }

    @Test
    void successForgetsTheFailures() {
        fail(4, limit);
        throttle.admit(limit);
        throttle.succeeded(limit);
        fail(5, limit);

        assertThat(wait(limit)).isLessThanOrEqualTo(16);
    }

    @Test
    void whatIsCountedTogetherWaitsForTheLongest() {
        fail(5, other);

        assertThat(wait(limit, other)).isBetween(14, 16);
        assertThatCode(() -> throttle.admit(limit)).doesNotThrowAnyException();
    }

    @Test
    void aSuccessIsTakenOffWhatIsSharedWithOthers() {
        fail(4, limit);
        throttle.admit(limit);
        throttle.uncount(limit);

        assertThatCode(() -> throttle.admit(limit)).doesNotThrowAnyException();
        assertThatExceptionOfType(Throttle.TooManyAttempts.class).isThrownBy(() -> throttle.admit(limit));
    }

    @Test
    void manyWhoMeanWellBehindOneAddressDoNotWaitForEachOther() {
        for (int i = 0; i < 50; i++) {
            throttle.requirePatience(limit);
        }
        for (int i = 0; i < 5; i++) {
            throttle.failed(limit);
        }

        assertThatExceptionOfType(Throttle.TooManyAttempts.class).isThrownBy(() -> throttle.requirePatience(limit));
    }

    @Test
    void manyAttemptsAtOnceGetNoFurtherThanOneAfterTheOther() throws Exception {
        Callable<Boolean> attempt = () -> {
            try {
                throttle.admit(limit, other);
                return true;
            } catch (Throttle.TooManyAttempts refused) {
                return false;
            }
        };
        try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> attempts =
                    crowd.invokeAll(Stream.generate(() -> attempt).limit(40).toList());
            assertThat(attempts.stream().filter(ThrottleTests::admitted)).hasSize(5);
        }
    }

    @Test
    void whatWasTriedIsNotKeptInWords() {
        throttle.admit(limit);

        assertThat(jdbc.sql("select count(*) from identity_attempt where length(key_hash) <> 32")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void fail(int times, Limit... limits) {
        for (int i = 0; i < times; i++) {
            throttle.admit(limits);
        }
    }

    private int wait(Limit... limits) {
        try {
            throttle.admit(limits);
            return 0;
        } catch (Throttle.TooManyAttempts refusal) {
            return ((Number) refusal.params().get("retryAfterSeconds")).intValue();
        }
    }

    private static boolean admitted(Future<Boolean> attempt) {
        try {
            return attempt.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
