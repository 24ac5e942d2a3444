package vn.hocso.certification.issuerkey;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.shared.Encryption;
import vn.hocso.testing.HocsoTest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class IssuerKeysTests {

    private static final int NODES = 8;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Encryption encryption;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whoeverNeedsTheFirstKeyAtOnceGoesOnWithTheSameOne() throws Exception {
        jdbc.sql("update certification_issuer_key set retired_at = created_at, signs = null where kind = 'BADGE'")
                .update();
        CountDownLatch start = new CountDownLatch(1);
        Callable<String> ask = () -> {
            start.await();
            return requireNonNull(transaction.execute(state -> new IssuerKeys(jdbc, encryption, clock)
                    .current(KeyUse.BADGE)
                    .kid()));
        };
        try (var threads = Executors.newFixedThreadPool(NODES)) {
            List<Future<String>> answers = IntStream.range(0, NODES)
                    .mapToObj(node -> threads.submit(ask))
                    .toList();
            start.countDown();
            String first = answers.getFirst().get();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        }
        assertThat(jdbc.sql("select count(*) from certification_issuer_key where kind = 'BADGE' and retired_at is null")
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
