package vn.hocso.audit.entry;

import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Ids;
import vn.hocso.shared.Retained;

/** Who failed to sign in and from where is of use for a while only; that somebody did stays in the chain. */
@Component
class FailedSignIns implements Retained {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    FailedSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "failed-sign-ins";
    }

    @Override
    public Duration usually() {
        return Duration.ofDays(90);
    }

    @Override
    public long removeOlderThan(Instant limit) {
        long erased = 0;
        int portion;
        do {
            portion = jdbc.sql("update audit_entry set " + Erasing.DETAIL + ", " + Erasing.ORIGIN + """
                     where action = 'identity.sign-in-failed' and id < ? and (detail_salt is not null or origin_salt is not null)
                    limit ?
                    """)
                    .params(Ids.bytes(Ids.first(limit.toEpochMilli())), AT_ONCE)
                    .update();
            erased += portion;
        } while (portion == AT_ONCE);
        return erased;
    }
}
