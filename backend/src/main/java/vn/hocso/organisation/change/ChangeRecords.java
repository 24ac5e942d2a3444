package vn.hocso.organisation.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.change.Successions.Outcome;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Refusal;

/** The rows of what was decided about units. */
@Repository
class ChangeRecords {

    private static final String RECORD = """
            select id, status, effective_on, reason, decision_number, details, fingerprint, batch_id, batch_position, recorded_by,
                   recorded_at
            from organisation_unit_change where\s""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final JsonMapper json;

    ChangeRecords(JdbcClient jdbc, JdbcTemplate batch, JsonMapper json) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
    }

    void insert(Collection<ChangeRecord> records) {
        batch.batchUpdate("""
                insert into organisation_unit_change
                    (id, kind, status, effective_on, reason, decision_number, details, fingerprint, batch_id, batch_position,
                     recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, records, 500, (statement, one) -> {
            AccountId by = one.recordedBy();
            statement.setBytes(1, Ids.bytes(one.id()));
            statement.setString(2, one.details().kind().name());
            statement.setString(3, one.status().name());
            statement.setObject(4, one.effectiveOn());
            statement.setString(5, one.reason());
            statement.setString(6, one.decisionNumber());
            statement.setString(7, json.writeValueAsString(one.details()));
            statement.setString(8, one.fingerprint());
            statement.setBytes(9, Columns.idOrNull(one.batch()));
            statement.setInt(10, one.position());
            statement.setBytes(11, Columns.idOrNull(by == null ? null : by.value()));
            statement.setObject(12, Columns.at(one.recordedAt()));
        });
    }

    Optional<ChangeRecord> find(UUID id) {
        return jdbc.sql(RECORD + "id = ?")
                .param(Ids.bytes(id))
                .query(this::record)
                .optional();
    }

    /** Which of these are on record already, and what they say. */
    Set<UUID> known(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select id from organisation_unit_change where id in (:ids)")
                        .param("ids", ids.stream().map(Ids::bytes).toList())
                        .query((row, number) -> Columns.id(row, "id"))
                        .list());
    }

    /** What is to be carried out by the end of the day, in its order. */
    List<Wish> scheduledUntil(LocalDate day) {
        return jdbc
                .sql(
                        RECORD
                                + "status = 'SCHEDULED' and effective_on <= ? order by effective_on, recorded_at, batch_position")
                .param(day)
                .query(this::record)
                .list()
                .stream()
                .map(ChangeRecord::wish)
                .toList();
    }

    /** The first that is due, with all that came with it in one file for the same day; held until the transaction ends. */
    List<ChangeRecord> holdNextDue(LocalDate today) {
        Optional<ChangeRecord> first =
                jdbc.sql(RECORD + """
                status = 'SCHEDULED' and effective_on <= ? order by effective_on, recorded_at, batch_position limit 1 for update
                """).param(today).query(this::record).optional();
        return first.map(this::together).orElse(List.of());
    }

    /** Those of one file and day stand or fall together. */
    List<ChangeRecord> together(ChangeRecord one) {
        UUID file = one.batch();
        return file == null
                ? List.of(one)
                : jdbc.sql(RECORD + """
                        status = 'SCHEDULED' and batch_id = ? and effective_on = ? order by batch_position for update
                        """)
                        .param(Ids.bytes(file))
                        .param(one.effectiveOn())
                        .query(this::record)
                        .list();
    }

    /** The change if it waits for a second person, with all of its file; held until the transaction ends. */
    List<ChangeRecord> holdWaiting(UUID id) {
        return jdbc.sql(RECORD + """
                status = 'WAITING' and (id = :id or batch_id = (select batch_id from organisation_unit_change where id = :id))
                order by batch_position for update
                """)
                .param("id", Ids.bytes(id))
                .query(this::record)
                .list();
    }

    /** The second person agreed: they wait for their day. */
    void agreed(Collection<ChangeRecord> records) {
        batch.batchUpdate(
                "update organisation_unit_change set status = 'SCHEDULED' where id = ?",
                records,
                500,
                (statement, one) -> statement.setBytes(1, Ids.bytes(one.id())));
    }

    void applied(Collection<UUID> ids, Map<UUID, Outcome> outcomes, Instant now) {
        batch.batchUpdate("""
                update organisation_unit_change
                set status = 'APPLIED', settled_at = ?, people_moved = ?, roles_followed = ?, roles_ended = ? where id = ?
                """, ids, 500, (statement, id) -> {
            Outcome outcome = outcomes.getOrDefault(id, Outcome.NOTHING);
            statement.setObject(1, Columns.at(now));
            statement.setInt(2, outcome.people());
            statement.setInt(3, outcome.rolesFollowed());
            statement.setInt(4, outcome.rolesEnded());
            statement.setBytes(5, Ids.bytes(id));
        });
    }

    void cancelled(Collection<UUID> ids, @Nullable AccountId by, Instant now) {
        batch.batchUpdate(
                "update organisation_unit_change set status = 'CANCELLED', settled_at = ?, settled_by = ? where id = ?",
                ids,
                500,
                (statement, id) -> {
                    statement.setObject(1, Columns.at(now));
                    statement.setBytes(2, Columns.idOrNull(by == null ? null : by.value()));
                    statement.setBytes(3, Ids.bytes(id));
                });
    }

    void refused(Collection<UUID> ids, String code, Map<String, Object> facts, Instant now) {
        Map<String, String> texts = new TreeMap<>();
        facts.forEach((name, fact) -> texts.put(name, fact.toString()));
        batch.batchUpdate("""
                update organisation_unit_change
                set status = 'REFUSED', settled_at = ?, problem_code = ?, problem_facts = ? where id = ? and status = 'SCHEDULED'
                """, ids, 500, (statement, id) -> {
            statement.setObject(1, Columns.at(now));
            statement.setString(2, code);
            statement.setString(3, json.writeValueAsString(texts));
            statement.setBytes(4, Ids.bytes(id));
        });
    }

    void refused(Collection<UUID> ids, Refusal why, Instant now) {
        refused(ids, why.code(), why.params(), now);
    }

    private ChangeRecord record(ResultSet row, int number) throws SQLException {
        UUID by = Columns.idOrNull(row, "recorded_by");
        return new ChangeRecord(
                Columns.id(row, "id"),
                ChangeStatus.valueOf(row.getString("status")),
                row.getObject("effective_on", LocalDate.class),
                row.getString("reason"),
                text(row, "decision_number"),
                json.readValue(row.getString("details"), ChangeDetails.class),
                row.getString("fingerprint"),
                Columns.idOrNull(row, "batch_id"),
                row.getInt("batch_position"),
                by == null ? null : new AccountId(by),
                Columns.instant(row, "recorded_at"));
    }

    private static @Nullable String text(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }
}
