package vn.hocso;

import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

import com.github.benmanes.caffeine.cache.Cache;
import com.tngtech.archunit.core.domain.JavaClasses;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ConnectionTests {

    private final JavaClasses classes = ProductCode.CLASSES;

    @Test
    void resultsAreReadAsListsSinceAStreamKeepsItsConnectionUntilClosed() {
        noClasses()
                .should()
                .callMethod(MappedQuerySpec.class, "stream")
                .because("a stream that nobody closes never gives its connection back")
                .check(classes);
    }

    @Test
    void cachesAreFilledFromOutsideSinceLoadingInsideHoldsALockWhileItWaitsForAConnection() {
        noClasses()
                .should()
                .callMethod(Cache.class, "get", Object.class, Function.class)
                .because("others may hold all connections and wait for that lock")
                .check(classes);
    }

    @Test
    void whatIsWrittenAfterACommitHasATransactionOfItsOwnSinceNothingElseWouldCommitIt() {
        methods()
                .that()
                .areAnnotatedWith(TransactionalEventListener.class)
                .should()
                .beAnnotatedWith(Async.class)
                .orShould()
                .beAnnotatedWith(Transactional.class)
                .because(
                        "the connection of the transaction that ended is still bound, and is rolled back when it is given back")
                .check(classes);
    }
}
