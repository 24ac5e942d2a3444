package vn.hocso.privacy.retention;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.shared.Columns;

/** When each rule was last followed. */
@Repository
class RetentionRuns {

    private final JdbcClient jdbc;

    RetentionRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Run(String name, Instant at, long removed) {}

    void note(Run run) {
        jdbc.sql("""
                insert into privacy_retention_run (name, ran_at, removed) values (?, ?, ?)
                on duplicate key update ran_at = values(ran_at), removed = values(removed)
                """).params(run.name(), Columns.at(run.at()), run.removed()).update();
    }

    Map<String, Run> latest() {
        return jdbc
                .sql("select name, ran_at, removed from privacy_retention_run")
                .query((row, n) ->
                        new Run(row.getString("name"), Columns.instant(row, "ran_at"), row.getLong("removed")))
                .list()
                .stream()
                .collect(Collectors.toMap(Run::name, run -> run));
    }
}
