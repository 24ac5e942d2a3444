package vn.hocso.organisation.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.PeopleAction.Kind;
import vn.hocso.organisation.PeopleAction.Params;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Refusal;

/** Batches and their people. They are forgotten after a month. */
@Repository
class BulkRows {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 500;
    private static final TypeReference<Map<String, Object>> PARAMS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final JsonMapper json;
    private final Clock clock;

    BulkRows(JdbcClient jdbc, JdbcTemplate batch, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
        this.clock = clock;
    }

    enum Outcome {
        DONE,
        UNCHANGED,
        REFUSED
    }

    record Batch(UUID id, AccountId owner, Kind action, Params params, int rowCount, Instant createdAt) {}

    record Row(
            int number,
            AccountId accountId,
            @Nullable String fullName,
            @Nullable Outcome outcome,
            @Nullable String problem,
            Map<String, Object> problemParams) {}

    UUID insert(AccountId owner, Kind action, Params params, List<AccountId> people) {
        UUID id = Ids.next();
        jdbc.sql(
                        "insert into organisation_batch (id, owner_id, action, params, row_count, created_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.bytes(id),
                        Ids.bytes(owner.value()),
                        action.name(),
                        json.writeValueAsString(params),
                        people.size(),
                        Columns.at(clock.instant()))
                .update();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<AccountId> part = people.subList(from, Math.min(people.size(), from + AT_ONCE));
            List<Object> values = new ArrayList<>(part.size() * 3);
            for (int i = 0; i < part.size(); i++) {
                values.addAll(List.of(
                        Ids.bytes(id), from + i + 1, Ids.bytes(part.get(i).value())));
            }
            batch.update(
                    "insert into organisation_batch_row (batch_id, row_no, account_id) values "
                            + String.join(", ", Collections.nCopies(part.size(), "(?, ?, ?)")),
                    values.toArray());
        }
        return id;
    }

    Optional<Batch> find(UUID id) {
        return jdbc.sql("select * from organisation_batch where id = ?")
                .param(Ids.bytes(id))
                .query((row, number) -> new Batch(
                        id,
                        new AccountId(Columns.id(row, "owner_id")),
                        Kind.valueOf(row.getString("action")),
                        json.readValue(row.getString("params"), Params.class),
                        row.getInt("row_count"),
                        Columns.instant(row, "created_at")))
                .optional();
    }

    List<Row> open(UUID id, int most) {
        return rows(id, "b.outcome is null order by b.row_no limit :most", Map.of("most", most));
    }

    List<Row> page(UUID id, @Nullable Outcome outcome, int size, int offset) {
        Map<String, Object> params = new HashMap<>(Map.of("size", size, "offset", offset));
        if (outcome != null) {
            params.put("outcome", outcome.name());
        }
        String where = outcome == null ? "1 = 1" : "b.outcome = :outcome";
        return rows(id, where + " order by b.row_no limit :size offset :offset", params);
    }

    void outcome(UUID id, int number, Outcome outcome, @Nullable Refusal why) {
        jdbc.sql("""
                update organisation_batch_row set outcome = ?, problem = ?, problem_params = ? where batch_id = ? and row_no = ?""")
                .param(outcome.name())
                .param(why == null ? null : why.code())
                .param(why == null ? null : json.writeValueAsString(why.params()))
                .param(Ids.bytes(id))
                .param(number)
                .update();
    }

    Map<String, Integer> outcomes(UUID id) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("""
                select outcome, count(*) from organisation_batch_row where batch_id = ? and outcome is not null group by outcome""").param(Ids.bytes(id)).query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    @Scheduled(cron = "0 57 3 * * *")
    void forgetOld() {
        jdbc.sql("delete from organisation_batch where created_at < ?")
                .param(Columns.at(clock.instant().minus(KEPT)))
                .update();
    }

    private List<Row> rows(UUID id, String where, Map<String, ?> params) {
        return jdbc.sql("""
                select b.row_no, b.account_id, p.full_name, b.outcome, b.problem, b.problem_params
                from organisation_batch_row b left join identity_person p on p.id = b.account_id
                where b.batch_id = :id and\s""" + where)
                .param("id", Ids.bytes(id))
                .params(params)
                .query((row, number) -> row(row))
                .list();
    }

    private Row row(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        String params = row.getString("problem_params");
        return new Row(
                row.getInt("row_no"),
                new AccountId(Columns.id(row, "account_id")),
                row.getString("full_name"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("problem"),
                params == null ? Map.of() : json.readValue(params, PARAMS));
    }
}
