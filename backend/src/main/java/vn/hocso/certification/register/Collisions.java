package vn.hocso.certification.register;

import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The register and those who hold certificates back write the same rows from opposite ends, so that each sees the other. Where that makes
 * them wait for each other, the database asks one to give way; it tries again and sees what the other did.
 */
@Component
public class Collisions {

    private static final Logger LOG = LoggerFactory.getLogger(Collisions.class);
    private static final int ATTEMPTS = 4;

    private final TransactionTemplate transaction;

    Collisions(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** Each attempt in a transaction of its own, which sees what others committed a moment ago. */
    public void settle(Runnable writing) {
        settled(() -> {
            transaction.executeWithoutResult(begun -> writing.run());
            return true;
        });
    }

    /** Two who write the same at once, or a deadlock, are settled by trying again. Without a transaction around it. */
    static <T> T settled(Supplier<T> writing) {
        for (int attempt = 1; ; attempt++) {
            try {
                return writing.get();
            } catch (ConcurrencyFailureException | DuplicateKeyException collision) {
                giveUpAfter(attempt, collision);
            }
        }
    }

    private static void giveUpAfter(int attempt, DataAccessException collision) {
        if (attempt == ATTEMPTS) {
            throw collision;
        }
        LOG.info(
                "Trying again after attempt {} met {}",
                attempt,
                collision.getClass().getSimpleName());
    }
}
