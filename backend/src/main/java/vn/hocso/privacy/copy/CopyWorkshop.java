package vn.hocso.privacy.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.privacy.PrivacyTerms;
import vn.hocso.privacy.copy.CopyRows.Wanted;

/** Makes the copies people asked for, each on one node, in the language of whoever gets it. What failed is tried again, then given up. */
@Component
class CopyWorkshop {

    private static final Logger LOG = LoggerFactory.getLogger(CopyWorkshop.class);
    private static final int MOST_ATTEMPTS = 3;
    private static final int AT_ONCE = 100;

    private final CopyRows rows;
    private final CopyWriter writer;
    private final Accounts accounts;
    private final PrivacyTerms terms;
    private final TransactionOperations transaction;
    private final Clock clock;

    CopyWorkshop(
            CopyRows rows,
            CopyWriter writer,
            Accounts accounts,
            PrivacyTerms terms,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.writer = writer;
        this.accounts = accounts;
        this.terms = terms;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT5S")
    void makeAll() {
        boolean more;
        do {
            more = makeOne();
        } while (more);
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void removeExpired() {
        Integer removed;
        do {
            removed = transaction.execute(status -> rows.removeExpired(clock.instant(), AT_ONCE));
        } while (removed != null && removed == AT_ONCE);
    }

    private boolean makeOne() {
        AtomicReference<Wanted> begun = new AtomicReference<>();
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                Optional<Wanted> wanted = rows.next();
                wanted.ifPresent(begun::set);
                wanted.ifPresent(this::make);
                return wanted.isPresent();
            }));
        } catch (RuntimeException failure) {
            Wanted wanted = begun.get();
            if (wanted == null) {
                throw failure;
            }
            LOG.error("The copy {} could not be made", wanted.id(), failure);
            transaction.executeWithoutResult(status -> rows.failed(wanted, wanted.attempts() + 1 >= MOST_ATTEMPTS));
            return false;
        }
    }

    private void make(Wanted wanted) {
        Locale locale =
                accounts.require(new AccountId(wanted.account())).language().locale();
        Path file = writer.write(wanted.account(), locale);
        try {
            Instant now = clock.instant();
            rows.ready(wanted, file, now, now.plus(terms.copyKeptFor()));
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
