package vn.hocso.organisation.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.importing.ImportHead.Source;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Paging;

/** The imports that people have begun, and what they said of the columns of earlier ones. Imports are forgotten after a month. */
@Repository
class ImportHeads {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final TypeReference<List<String>> HEADERS = new TypeReference<>() {};
    private static final TypeReference<Map<ImportField, Integer>> COLUMNS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final JsonMapper json;
    private final Clock clock;

    ImportHeads(JdbcClient jdbc, JdbcTemplate batch, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
        this.clock = clock;
    }

    void insert(ImportHead head) {
        jdbc.sql("""
                insert into organisation_import
                    (id, owner_id, unit_id, source, file_name, state, headers, mapping, row_count, invites, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        Ids.bytes(head.id()),
                        Ids.bytes(head.owner().value()),
                        Ids.bytes(head.unit().value()),
                        head.source().name(),
                        head.fileName(),
                        head.state().name(),
                        json.writeValueAsString(head.headers()),
                        json.writeValueAsString(head.mapping().columns()),
                        head.rowCount(),
                        head.invites(),
                        Columns.at(head.createdAt()))
                .update();
    }

    void described(UUID id, List<String> headers, ColumnMapping mapping, int rowCount) {
        jdbc.sql("update organisation_import set headers = ?, mapping = ?, row_count = ? where id = ?")
                .params(
                        json.writeValueAsString(headers),
                        json.writeValueAsString(mapping.columns()),
                        rowCount,
                        Ids.bytes(id))
                .update();
    }

    Optional<ImportHead> find(UUID id) {
        return find(id, "");
    }

    /** The same, held until the transaction ends, so that of two steps at once one waits for the other. */
    Optional<ImportHead> lock(UUID id) {
        return find(id, " for update");
    }

    private Optional<ImportHead> find(UUID id, String lock) {
        return jdbc.sql("select * from organisation_import where id = ?" + lock)
                .param(Ids.bytes(id))
                .query(this::head)
                .optional();
    }

    List<ImportHead> of(AccountId owner, Paging paging) {
        return jdbc.sql("""
                select * from organisation_import where owner_id = ? order by created_at desc, id desc limit ? offset ?""")
                .params(Ids.bytes(owner.value()), paging.size(), paging.offset())
                .query(this::head)
                .list();
    }

    long count(AccountId owner) {
        return jdbc.sql("select count(*) from organisation_import where owner_id = ?")
                .param(Ids.bytes(owner.value()))
                .query(Long.class)
                .single();
    }

    void state(UUID id, ImportState state) {
        jdbc.sql("update organisation_import set state = ? where id = ?")
                .params(state.name(), Ids.bytes(id))
                .update();
    }

    void mapped(UUID id, ColumnMapping mapping) {
        jdbc.sql("update organisation_import set mapping = ? where id = ?")
                .params(json.writeValueAsString(mapping.columns()), Ids.bytes(id))
                .update();
    }

    void invites(UUID id, boolean invites) {
        jdbc.sql("update organisation_import set invites = ? where id = ?")
                .params(invites, Ids.bytes(id))
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from organisation_import where id = ?")
                .param(Ids.bytes(id))
                .update();
    }

    @Scheduled(cron = "0 53 3 * * *")
    void forgetOld() {
        jdbc.sql("delete from organisation_import where created_at < ?")
                .param(Columns.at(clock.instant().minus(KEPT)))
                .update();
    }

    Map<String, ImportField> remembered(AccountId person) {
        Map<String, ImportField> fields = new HashMap<>();
        jdbc.sql("select header, field from organisation_import_column where account_id = ?")
                .param(Ids.bytes(person.value()))
                .query(row -> {
                    fields.put(row.getString(1), ImportField.valueOf(row.getString(2)));
                });
        return fields;
    }

    void remember(AccountId person, List<String> headers, ColumnMapping mapping) {
        List<Object[]> rows = mapping.columns().entrySet().stream()
                .map(entry -> new Object[] {
                    Ids.bytes(person.value()),
                    ImportField.fold(headers.get(entry.getValue())),
                    entry.getKey().name()
                })
                .filter(row -> !row[1].toString().isEmpty() && row[1].toString().length() <= 160)
                .toList();
        batch.batchUpdate("""
                insert into organisation_import_column (account_id, header, field) values (?, ?, ?)
                on duplicate key update field = values(field)
                """, rows);
    }

    private ImportHead head(ResultSet row, int number) throws SQLException {
        return new ImportHead(
                Columns.id(row, "id"),
                new AccountId(Columns.id(row, "owner_id")),
                new UnitId(Columns.id(row, "unit_id")),
                Source.valueOf(row.getString("source")),
                row.getString("file_name"),
                ImportState.valueOf(row.getString("state")),
                json.readValue(row.getString("headers"), HEADERS),
                new ColumnMapping(json.readValue(row.getString("mapping"), COLUMNS)),
                row.getInt("row_count"),
                row.getBoolean("invites"),
                Columns.instant(row, "created_at"));
    }
}
