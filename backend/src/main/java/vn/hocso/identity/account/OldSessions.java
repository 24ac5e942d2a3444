package vn.hocso.identity.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Retained;

/** Sessions kept alive by daily use end some day nevertheless; those nobody uses end by themselves. */
@Component
class OldSessions implements Retained {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OldSessions(JdbcClient jdbc, FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public Duration usually() {
        return Duration.ofDays(30);
    }

    @Override
    public long removeOlderThan(Instant limit) {
        long removed = 0;
        List<String> portion;
        do {
            portion = jdbc.sql("select SESSION_ID from SPRING_SESSION where CREATION_TIME < ? limit ?")
                    .params(limit.toEpochMilli(), AT_ONCE)
                    .query(String.class)
                    .list();
            portion.forEach(sessions::deleteById);
            removed += portion.size();
        } while (portion.size() == AT_ONCE);
        return removed;
    }
}
