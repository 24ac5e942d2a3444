package vn.hocso;

import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;

import com.github.benmanes.caffeine.cache.Cache;
import com.tngtech.archunit.core.domain.JavaClasses;

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
}
