package vn.hocso.identity.account;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does what depends on whether an account exists after the request was answered, so that the time of the answer tells nothing. What does
 * not fit into the queue is dropped, and its sender asks again.
 */
@Component
class Afterwards {

    private static final Logger LOG = LoggerFactory.getLogger(Afterwards.class);

    private final ExecutorService line = new ThreadPoolExecutor(
            0,
            1,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1_000),
            Thread.ofPlatform().name("account-mails").daemon().factory(),
            (task, executor) -> LOG.warn("A request for a mail was dropped, as too many are waiting"));

    void run(Runnable task) {
        line.execute(() -> {
            try {
                task.run();
            } catch (RuntimeException failure) {
                LOG.error("A request for a mail failed", failure);
            }
        });
    }

    @PreDestroy
    void finish() throws InterruptedException {
        line.shutdown();
        if (!line.awaitTermination(5, TimeUnit.SECONDS)) {
            line.shutdownNow();
        }
    }
}
