package vn.hocso.bench;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Lets a number of users repeat a scenario for a fixed time, each waiting for the answer before asking again. */
final class Load {

    private final Duration length;
    private final Costs costs;
    private final double idleStatementsPerSecond;

    Load(Duration length, Costs costs) {
        this.length = length;
        this.costs = costs;
        this.idleStatementsPerSecond = idle(costs);
    }

    Measurement run(Scenario scenario, int users) {
        Histogram micros = new ConcurrentHistogram(TimeUnit.MINUTES.toMicros(1), 3);
        LongAdder failures = new LongAdder();
        Costs.Spent before = costs.now();
        long begin = System.nanoTime();
        repeat(scenario, users, begin + length.toNanos(), micros, failures);
        double seconds = (System.nanoTime() - begin) / 1e9;
        Costs.Spent spent = costs.now().since(before);
        long requests = Math.max(1, micros.getTotalCount());
        return new Measurement(
                scenario.name(),
                users,
                requests / seconds,
                micros.getValueAtPercentile(50) / 1000.0,
                micros.getValueAtPercentile(95) / 1000.0,
                micros.getValueAtPercentile(99) / 1000.0,
                (double) spent.cpuMillis() / requests,
                Math.max(0, spent.statements() - idleStatementsPerSecond * seconds) / requests,
                failures.sum());
    }

    private static void repeat(Scenario scenario, int users, long end, Histogram micros, LongAdder failures) {
        CountDownLatch done = new CountDownLatch(users);
        for (int user = 0; user < users; user++) {
            int number = user;
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    while (System.nanoTime() < end) {
                        once(scenario, number, micros, failures);
                    }
                } finally {
                    done.countDown();
                }
            });
        }
        try {
            done.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void once(Scenario scenario, int user, Histogram micros, LongAdder failures) {
        long begin = System.nanoTime();
        try {
            scenario.step().run(user);
            micros.recordValue(Math.min((System.nanoTime() - begin) / 1000, micros.getHighestTrackableValue()));
        } catch (Exception failure) {
            if (failures.sum() == 0) {
                System.err.println(scenario.name() + ": " + failure);
            }
            failures.increment();
        }
    }

    /** What the servers do by themselves, such as looking into the outbox. */
    private static double idle(Costs costs) {
        Costs.Spent before = costs.now();
        long begin = System.nanoTime();
        try {
            TimeUnit.SECONDS.sleep(3);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return costs.now().since(before).statements() / ((System.nanoTime() - begin) / 1e9);
    }
}
