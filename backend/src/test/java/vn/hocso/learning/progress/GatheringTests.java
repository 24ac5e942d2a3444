package vn.hocso.learning.progress;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class GatheringTests {

    private static final int MOST = 4;

    @AutoClose
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private final List<List<Integer>> done = new CopyOnWriteArrayList<>();

    @Test
    void whoIsAloneWaitsForNobody() {
        var gathering = new Gathering<Integer>(MOST, done::add);
        gathering.await(1);
        gathering.await(2);
        assertThat(done).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void thoseWhoComeWhileOneIsAtWorkAreServedTogetherButNeverMoreThanSoMany() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var gathering = new Gathering<Integer>(MOST, wishes -> {
            done.add(wishes);
            begun.countDown();
            waitFor(goOn);
        });
        Future<?> first = threads.submit(() -> gathering.await(0));
        begun.await();
        List<Thread> others = IntStream.rangeClosed(1, 6)
                .mapToObj(wish -> Thread.ofPlatform().start(() -> gathering.await(wish)))
                .toList();
        await().until(() -> others.stream().allMatch(one -> one.getState() == Thread.State.WAITING));
        goOn.countDown();
        first.get();
        for (Thread one : others) {
            one.join();
        }
        assertThat(done).extracting(List::size).containsExactly(1, MOST, 2);
        assertThat(done.stream().flatMap(List::stream)).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void everyWishOfACrowdIsServedOnceAndByOneAtATime() throws Exception {
        var crowd = new CyclicBarrier(50);
        var atWork = new AtomicInteger();
        var gathering = new Gathering<Integer>(MOST, wishes -> {
            assertThat(atWork.incrementAndGet()).isOne();
            done.add(wishes);
            atWork.decrementAndGet();
        });
        List<Future<?>> all = IntStream.range(0, 50)
                .<Future<?>>mapToObj(number -> threads.submit(() -> {
                    crowd.await();
                    for (int i = 0; i < 20; i++) {
                        gathering.await(number * 20 + i);
                    }
                    return null;
                }))
                .toList();
        for (Future<?> one : all) {
            one.get();
        }
        assertThat(done.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 1000).boxed().toList());
    }

    @Test
    void aFailureKeepsNobodyWaitingAndTheNextOneIsServed() {
        var gathering = new Gathering<Integer>(MOST, wishes -> {
            if (wishes.contains(13)) {
                throw new IllegalStateException("No luck");
            }
            done.add(wishes);
        });
        assertThatThrownBy(() -> gathering.await(13)).hasMessage("No luck");
        gathering.await(14);
        assertThat(done).containsExactly(List.of(14));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
