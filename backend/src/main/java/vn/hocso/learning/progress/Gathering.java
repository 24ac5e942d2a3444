package vn.hocso.learning.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Does together what several threads want at the same time: whoever finds nobody at work does the work of all who wait by then, while the
 * next ones gather. Nobody waits for company; alone, one's wish is done at once.
 */
final class Gathering<W> {

    private final int most;
    private final Consumer<List<W>> work;
    private final Queue<Waiting<W>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean atWork = new AtomicBoolean();

    /** @param most how many wishes are handed to the work at a time */
    Gathering(int most, Consumer<List<W>> work) {
        this.most = most;
        this.work = work;
    }

    /** Returns when the work was handed the wish and has ended, well or not; in the thread at work a failure comes out. */
    void await(W wish) {
        Waiting<W> mine = new Waiting<>(wish);
        waiting.add(mine);
        while (!mine.ended) {
            if (atWork.compareAndSet(false, true)) {
                try {
                    workOnce();
                } finally {
                    atWork.set(false);
                    callNext();
                }
            } else {
                LockSupport.park(this);
            }
        }
    }

    private void workOnce() {
        List<Waiting<W>> taken = new ArrayList<>();
        for (Waiting<W> one = waiting.poll(); one != null; one = taken.size() < most ? waiting.poll() : null) {
            taken.add(one);
        }
        try {
            if (!taken.isEmpty()) {
                work.accept(taken.stream().map(one -> one.wish).toList());
            }
        } finally {
            taken.forEach(Waiting::end);
        }
    }

    /** Whoever came while nobody could be called looks again whether the place is free. */
    private void callNext() {
        Waiting<W> next = waiting.peek();
        if (next != null) {
            LockSupport.unpark(next.thread);
        }
    }

    private static final class Waiting<W> {

        private final W wish;
        private final Thread thread = Thread.currentThread();
        private volatile boolean ended;

        private Waiting(W wish) {
            this.wish = wish;
        }

        private void end() {
            ended = true;
            LockSupport.unpark(thread);
        }
    }
}
