package vn.hocso.job.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.identity.AccountId;
import vn.hocso.job.JobFinished;
import vn.hocso.job.JobId;
import vn.hocso.job.JobState;
import vn.hocso.job.NewJob;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Refusal;

/** The rows of jobs, as the work on them goes on. What has ended changes no more. */
@Repository
class JobRows {

    private static final String OPEN = " and state in ('WAITING', 'RUNNING')";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JobRows(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** What a node has to know to do the job. */
    record Order(
            JobId id,
            String kind,
            AccountId owner,
            @Nullable UUID subject,
            JobState state,
            String params,
            Instant createdAt) {}

    JobId insert(AccountId owner, NewJob job) {
        UUID id = Ids.next();
        jdbc.sql("""
                insert into job_job (id, kind, owner_id, subject_id, state, params, done, total, counts, cancel_requested, created_at)
                values (?, ?, ?, ?, 'WAITING', ?, 0, ?, '{}', false, ?)
                """)
                .param(Ids.bytes(id))
                .param(job.kind())
                .param(Ids.bytes(owner.value()))
                .param(Columns.idOrNull(job.subject()))
                .param(job.params())
                .param(job.total())
                .param(Columns.at(clock.instant()))
                .update();
        return new JobId(id);
    }

    Optional<Order> find(JobId id) {
        return jdbc.sql("select id, kind, owner_id, subject_id, state, params, created_at from job_job where id = ?")
                .param(Ids.bytes(id.value()))
                .query(JobRows::order)
                .optional();
    }

    void began(JobId id) {
        jdbc.sql("update job_job set state = 'RUNNING', started_at = coalesce(started_at, ?) where id = ?" + OPEN)
                .params(Columns.at(clock.instant()), Ids.bytes(id.value()))
                .update();
    }

    /** Notes the progress and tells whether the job was asked to stop. */
    boolean progress(JobId id, int done, int total) {
        jdbc.sql("update job_job set done = ?, total = ? where id = ?" + OPEN)
                .params(done, total, Ids.bytes(id.value()))
                .update();
        return jdbc.sql("select cancel_requested from job_job where id = ?")
                .param(Ids.bytes(id.value()))
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    void counts(JobId id, Map<String, Integer> counts) {
        jdbc.sql("update job_job set counts = ? where id = ?" + OPEN)
                .params(json.writeValueAsString(counts), Ids.bytes(id.value()))
                .update();
    }

    void requestCancel(JobId id) {
        jdbc.sql("update job_job set cancel_requested = true where id = ?" + OPEN)
                .param(Ids.bytes(id.value()))
                .update();
    }

    @Transactional
    public void ended(Order job, JobState state, @Nullable Refusal why) {
        int changed = jdbc.sql("""
                update job_job set state = ?, finished_at = ?, failure_code = ?, failure_params = ? where id = ?""" + OPEN)
                .param(state.name())
                .param(Columns.at(clock.instant()))
                .param(why == null ? state == JobState.FAILED ? "job.failed" : null : why.code())
                .param(why == null ? null : json.writeValueAsString(why.params()))
                .param(Ids.bytes(job.id().value()))
                .update();
        if (changed == 1) {
            events.publishEvent(
                    new JobFinished(job.id(), job.kind(), job.owner(), state, job.createdAt(), clock.instant()));
        }
    }

    /** Forgets what ended long ago, a little at a time. */
    int forgetSome(Instant endedBefore, int howMany) {
        List<byte[]> old = jdbc.sql("select id from job_job where finished_at < ? order by finished_at limit ?")
                .params(Columns.at(endedBefore), howMany)
                .query((row, number) -> row.getBytes(1))
                .list();
        return old.isEmpty()
                ? 0
                : jdbc.sql("delete from job_job where id in (:ids)")
                        .param("ids", old)
                        .update();
    }

    private static Order order(ResultSet row, int number) throws SQLException {
        return new Order(
                new JobId(Columns.id(row, "id")),
                row.getString("kind"),
                new AccountId(Columns.id(row, "owner_id")),
                Columns.idOrNull(row, "subject_id"),
                JobState.valueOf(row.getString("state")),
                row.getString("params"),
                Columns.instant(row, "created_at"));
    }
}
