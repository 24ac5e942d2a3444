package vn.hocso.learning.enrolment;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

import vn.hocso.content.CoursePublished;
import vn.hocso.content.PublishedContent;
import vn.hocso.learning.enrolment.VersionMoves.Cursor;

/** Takes learners along when their course is published anew. Older news than they have seen already changes nothing. */
@Component
class NewVersionForLearners {

    private static final int ATTEMPTS = 5;

    private final VersionMoves moves;
    private final PublishedContent content;
    private final TransactionOperations transactions;
    private final Clock clock;

    NewVersionForLearners(
            VersionMoves moves, PublishedContent content, TransactionOperations transactions, Clock clock) {
        this.moves = moves;
        this.content = content;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Learners who work meanwhile hold rows that this waits for and the other way round; who is told to give way begins anew. */
    @Async
    @TransactionalEventListener
    void on(CoursePublished published) {
        Target target = Target.of(content.course(published.versionId()));
        Optional<Cursor> at = Optional.of(Cursor.START);
        while (at.isPresent()) {
            at = moveSome(target, at.get());
        }
    }

    private Optional<Cursor> moveSome(Target target, Cursor from) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(
                        transactions.execute(begun -> moves.moveSome(target, from, clock.instant())));
            } catch (ConcurrencyFailureException collision) {
                if (attempt == ATTEMPTS) {
                    throw collision;
                }
            }
        }
    }
}
