package vn.hocso.demo;

import java.sql.Timestamp;
import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads each part once, whole or not at all, whenever the process is stopped. */
@Component
@DemoMode
class DemoSteps {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSteps.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoSteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The insert holds the step's row until the end, so a second runner waits and then finds it done. */
    @Transactional
    public void once(String name, Runnable load) {
        int begun = jdbc.sql("insert ignore into demo_step (name, done_at) values (:name, :now)")
                .param("name", name)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (begun == 1) {
            LOG.info("Loading demonstration data: {}", name);
            load.run();
        }
    }
}
