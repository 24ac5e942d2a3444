package vn.hocso.identity.account;

import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Columns;
import vn.hocso.shared.Retained;

/** Links for choosing a password, which nobody can use any more. */
@Component
class OldPasswordLinks implements Retained {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    OldPasswordLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "password-links";
    }

    @Override
    public Duration usually() {
        return Duration.ofDays(30);
    }

    @Override
    public long removeOlderThan(Instant limit) {
        long removed = 0;
        int portion;
        do {
            portion = jdbc.sql("delete from identity_password_link where expires_at < ? limit ?")
                    .params(Columns.at(limit), AT_ONCE)
                    .update();
            removed += portion;
        } while (portion == AT_ONCE);
        return removed;
    }
}
