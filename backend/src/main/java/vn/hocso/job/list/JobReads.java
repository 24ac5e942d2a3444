package vn.hocso.job.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.identity.AccountId;
import vn.hocso.job.JobId;
import vn.hocso.job.JobOversight;
import vn.hocso.job.JobState;
import vn.hocso.job.JobView;
import vn.hocso.job.JobView.ResultFile;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.Words;

/** Reads jobs: everybody sees their own, overseers see all. */
@Component
public class JobReads {

    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> PARAMS = new TypeReference<>() {};
    private static final String SELECT = """
            select j.*, p.full_name as owner_name from job_job j left join identity_person p on p.id = j.owner_id where\s""";

    private final JdbcClient jdbc;
    private final JobOversight oversight;
    private final JsonMapper json;
    private final Words words;

    JobReads(JdbcClient jdbc, JobOversight oversight, JsonMapper json, Words words) {
        this.jdbc = jdbc;
        this.oversight = oversight;
        this.json = json;
        this.words = words;
    }

    public JobView require(Actor actor, JobId id) {
        return jdbc.sql(SELECT + "j.id = ?")
                .param(Ids.bytes(id.value()))
                .query(this::view)
                .optional()
                .filter(job -> job.ownerId().equals(AccountId.of(actor)) || oversight.seesAll(actor))
                .orElseThrow(JobUnknown::new);
    }

    public Optional<JobView> latest(String kind, UUID subject) {
        return jdbc.sql(SELECT + "j.subject_id = ? and j.kind = ? order by j.created_at desc, j.id desc limit 1")
                .params(Ids.bytes(subject), kind)
                .query(this::view)
                .optional();
    }

    Page<JobView> page(Actor actor, boolean everybodys, Paging paging) {
        boolean all = everybodys && oversight.seesAll(actor);
        String where = all ? "1 = 1" : "j.owner_id = :owner";
        Map<String, ?> params = all ? Map.of() : Map.of("owner", Ids.bytes(actor.accountId()));
        List<JobView> jobs = jdbc.sql(
                        SELECT + where + " order by j.created_at desc, j.id desc limit :size offset :offset")
                .params(params)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(this::view)
                .list();
        long total = jdbc.sql("select count(*) from job_job j where " + where)
                .params(params)
                .query(Long.class)
                .single();
        return Page.of(jobs, paging, total);
    }

    private JobView view(ResultSet row, int number) throws SQLException {
        JobId id = new JobId(Columns.id(row, "id"));
        return new JobView(
                id,
                row.getString("kind"),
                new AccountId(Columns.id(row, "owner_id")),
                row.getString("owner_name"),
                Columns.idOrNull(row, "subject_id"),
                JobState.valueOf(row.getString("state")),
                row.getInt("done"),
                Columns.integerOrNull(row, "total"),
                json.readValue(row.getString("counts"), COUNTS),
                row.getBoolean("cancel_requested"),
                row.getString("failure_code"),
                failure(row.getString("failure_code"), row.getString("failure_params")),
                Columns.instant(row, "created_at"),
                Columns.instantOrNull(row, "started_at"),
                Columns.instantOrNull(row, "finished_at"),
                result(id, row));
    }

    private @Nullable String failure(@Nullable String code, @Nullable String params) {
        return code == null
                ? null
                : words.in(
                        LocaleContextHolder.getLocale(),
                        code,
                        params == null ? Map.of() : json.readValue(params, PARAMS));
    }

    private static @Nullable ResultFile result(JobId id, ResultSet row) throws SQLException {
        String name = row.getString("result_name");
        return name == null
                ? null
                : new ResultFile(
                        name, row.getString("result_type"), row.getLong("result_bytes"), "/api/jobs/" + id + "/result");
    }
}
