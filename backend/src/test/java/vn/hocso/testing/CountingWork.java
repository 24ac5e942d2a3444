package vn.hocso.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import vn.hocso.job.JobRun;
import vn.hocso.job.JobWork;
import vn.hocso.shared.Refusal;

/** Work for tests of jobs: it counts to three, remembers how far it was, and does as the test tells it on the way. */
public class CountingWork implements JobWork {

    public static final String KIND = "test-counting";

    private final Map<UUID, CountDownLatch> gates = new ConcurrentHashMap<>();
    private final Map<UUID, AtomicInteger> runs = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return KIND;
    }

    /** Lets the work on the subject wait after its first step until the latch is open. */
    public CountDownLatch gate(UUID subject) {
        return gates.computeIfAbsent(subject, id -> new CountDownLatch(1));
    }

    public int runs(UUID subject) {
        return runs.getOrDefault(subject, new AtomicInteger()).get();
    }

    @Override
    public void run(JobRun run) throws Exception {
        UUID subject = java.util.Objects.requireNonNull(run.subject());
        runs.computeIfAbsent(subject, id -> new AtomicInteger()).incrementAndGet();
        for (int step = 1; step <= 3; step++) {
            run.progress(step, 3);
            if (step == 1 && gates.containsKey(subject)) {
                gate(subject).await();
            }
            if (run.params().contains("\"refuse\"")) {
                throw new Refused();
            }
        }
        run.counts(Map.of("counted", 3));
        leaveFile(run);
    }

    private static void leaveFile(JobRun run) throws IOException {
        Path file = Files.createTempFile("counted", ".txt");
        try {
            Files.writeString(file, "Đã đếm đến ba\n".repeat(100_000));
            run.result("kết quả.txt", "text/plain;charset=UTF-8", file);
        } finally {
            Files.delete(file);
        }
    }

    private static final class Refused extends Refusal {
        private Refused() {
            super(Kind.NOT_ALLOWED, "organisation.not-allowed");
        }
    }
}
