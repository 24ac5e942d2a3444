package vn.hocso.organisation.importing;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.importing.RowCheck.RowCells;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Encryption;
import vn.hocso.shared.Ids;

/** The rows of imports. What people wrote lies encrypted; many rows are written with one statement. */
@Repository
class ImportRows {

    private static final int AT_ONCE = 400;
    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<ImportProblem>> PROBLEMS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Encryption encryption;
    private final JsonMapper json;

    ImportRows(JdbcClient jdbc, JdbcTemplate batch, Encryption encryption, JsonMapper json) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.encryption = encryption;
        this.json = json;
    }

    /** A row with everything that has been found out about it. */
    record ImportRow(
            int number,
            List<String> cells,
            @Nullable Verdict verdict,
            List<ImportProblem> problems,
            @Nullable RowOutcome outcome,
            @Nullable AccountId account) {

        RowCells toCheck() {
            return new RowCells(number, cells);
        }
    }

    void insert(UUID id, List<RowCells> rows) {
        String purpose = purpose(id);
        many(
                "insert into organisation_import_row (import_id, row_no, cells) values ",
                3,
                "",
                rows,
                row -> List.of(Ids.bytes(id), row.number(), encrypt(purpose, row.cells())));
    }

    void cells(UUID id, RowCells row) {
        jdbc.sql("update organisation_import_row set cells = ? where import_id = ? and row_no = ?")
                .params(encrypt(purpose(id), row.cells()), Ids.bytes(id), row.number())
                .update();
    }

    void cells(UUID id, List<RowCells> rows) {
        String purpose = purpose(id);
        many(
                "insert into organisation_import_row (import_id, row_no, cells) values ",
                3,
                " on duplicate key update cells = values(cells)",
                rows,
                row -> List.of(Ids.bytes(id), row.number(), encrypt(purpose, row.cells())));
    }

    void checked(UUID id, List<CheckedRow> rows) {
        many(
                "insert into organisation_import_row (import_id, row_no, cells, verdict, problems, email_key, code_key, citizen_print) values ",
                8,
                """
                 on duplicate key update verdict = values(verdict), problems = values(problems), email_key = values(email_key),
                    code_key = values(code_key), citizen_print = values(citizen_print)""",
                rows,
                row -> java.util.Arrays.asList(
                        Ids.bytes(id),
                        row.number(),
                        "",
                        row.verdict().name(),
                        row.problems().isEmpty() ? null : json.writeValueAsString(row.problems()),
                        row.emailKey(),
                        row.codeKey(),
                        row.citizenPrint()));
    }

    /** An outcome and whom it concerned. */
    record Written(
            int number,
            RowOutcome outcome,
            List<ImportProblem> problems,
            @Nullable AccountId account) {}

    void written(UUID id, List<Written> rows) {
        many(
                "insert into organisation_import_row (import_id, row_no, cells, outcome, problems, account_id) values ",
                6,
                " on duplicate key update outcome = values(outcome), problems = values(problems), account_id = values(account_id)",
                rows,
                row -> java.util.Arrays.asList(
                        Ids.bytes(id),
                        row.number(),
                        "",
                        row.outcome().name(),
                        row.problems().isEmpty() ? null : json.writeValueAsString(row.problems()),
                        row.account() == null ? null : Ids.bytes(row.account().value())));
    }

    /** Rows after the given one, in order. */
    List<ImportRow> after(UUID id, int number, int most) {
        return rows(id, "row_no > :number order by row_no limit :most", Map.of("number", number, "most", most));
    }

    /** The same of those that the filter lets through. */
    List<ImportRow> after(UUID id, RowFilter filter, int number, int most) {
        Map<String, Object> params = new HashMap<>(filter.params());
        params.put("number", number);
        params.put("most", most);
        return rows(id, filter.where() + " and row_no > :number order by row_no limit :most", params);
    }

    /** Rows that have still to be carried out. */
    List<ImportRow> open(UUID id, int most) {
        return rows(id, "outcome is null order by row_no limit :most", Map.of("most", most));
    }

    List<ImportRow> page(UUID id, RowFilter filter, int size, int offset) {
        Map<String, Object> params = new HashMap<>(filter.params());
        params.put("size", size);
        params.put("offset", offset);
        return rows(id, filter.where() + " order by row_no limit :size offset :offset", params);
    }

    long count(UUID id, RowFilter filter) {
        return jdbc.sql("select count(*) from organisation_import_row where import_id = :id and " + filter.where())
                .param("id", Ids.bytes(id))
                .params(filter.params())
                .query(Long.class)
                .single();
    }

    /** A kind of error and how many rows have it. */
    record ProblemCount(String code, @Nullable ImportField field, int rows) {}

    List<ProblemCount> problems(UUID id) {
        return jdbc.sql("""
                select problem.code, problem.field, count(distinct one.row_no) as concerned
                from organisation_import_row one, json_table(one.problems, '$[*]'
                    columns (code varchar(60) path '$.code', field varchar(24) path '$.field')) problem
                where one.import_id = ? and one.verdict = 'ERROR'
                group by problem.code, problem.field order by concerned desc, problem.code, problem.field
                """)
                .param(Ids.bytes(id))
                .query((row, number) -> new ProblemCount(row.getString(1), field(row.getString(2)), row.getInt(3)))
                .list();
    }

    private static @Nullable ImportField field(@Nullable String name) {
        return name == null ? null : ImportField.valueOf(name);
    }

    List<ImportRow> numbered(UUID id, Collection<Integer> numbers) {
        return rows(id, "row_no in (:numbers) order by row_no", Map.of("numbers", numbers));
    }

    /** Rows that share a key with the given one, as it was checked the last time, and the row itself. */
    List<Integer> sharingKeys(UUID id, int number) {
        return jdbc.sql("""
                select other.row_no from organisation_import_row one join organisation_import_row other
                    on other.import_id = one.import_id and (other.row_no = one.row_no or other.email_key = one.email_key
                        or other.code_key = one.code_key or other.citizen_print = one.citizen_print)
                where one.import_id = ? and one.row_no = ?
                """).params(Ids.bytes(id), number).query(Integer.class).list();
    }

    Map<Verdict, Integer> verdicts(UUID id) {
        Map<Verdict, Integer> counts = new HashMap<>();
        count(id, "verdict").forEach((name, count) -> counts.put(Verdict.valueOf(name), count));
        return counts;
    }

    Map<RowOutcome, Integer> outcomes(UUID id) {
        Map<RowOutcome, Integer> counts = new HashMap<>();
        count(id, "outcome").forEach((name, count) -> counts.put(RowOutcome.valueOf(name), count));
        return counts;
    }

    /** Whom the import has brought in. */
    List<AccountId> created(UUID id) {
        return jdbc.sql("""
                select account_id from organisation_import_row where import_id = ? and outcome = 'CREATED' order by row_no""")
                .param(Ids.bytes(id))
                .query((row, number) -> new AccountId(Ids.uuid(row.getBytes(1))))
                .list();
    }

    private Map<String, Integer> count(UUID id, String column) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql(
                        "select %1$s, count(*) from organisation_import_row where import_id = ? and %1$s is not null group by %1$s"
                                .formatted(column))
                .param(Ids.bytes(id))
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    private List<ImportRow> rows(UUID id, String where, Map<String, ?> params) {
        return jdbc.sql("""
                select row_no, cells, verdict, problems, outcome, account_id
                from organisation_import_row where import_id = :id and\s""" + where)
                .param("id", Ids.bytes(id))
                .params(params)
                .query((row, number) -> row(id, row))
                .list();
    }

    private ImportRow row(UUID id, ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        String problems = row.getString("problems");
        String outcome = row.getString("outcome");
        UUID account = Columns.idOrNull(row, "account_id");
        byte[] cells = encryption.decrypt(purpose(id), row.getBytes("cells"));
        return new ImportRow(
                row.getInt("row_no"),
                json.readValue(cells, CELLS),
                verdict == null ? null : Verdict.valueOf(verdict),
                problems == null ? List.of() : json.readValue(problems, PROBLEMS),
                outcome == null ? null : RowOutcome.valueOf(outcome),
                account == null ? null : new AccountId(account));
    }

    private byte[] encrypt(String purpose, List<String> cells) {
        return encryption.encrypt(purpose, json.writeValueAsString(cells).getBytes(StandardCharsets.UTF_8));
    }

    private static String purpose(UUID id) {
        return "organisation.import " + id;
    }

    /** Gives the values of a row, in the order of the columns. */
    private interface Values<T> {
        List<? extends @Nullable Object> of(T row);
    }

    private <T> void many(String insert, int columns, String end, List<T> rows, Values<T> values) {
        String one = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<T> part = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            List<@Nullable Object> all = new ArrayList<>(part.size() * columns);
            part.forEach(row -> all.addAll(values.of(row)));
            batch.update(insert + String.join(", ", Collections.nCopies(part.size(), one)) + end, all.toArray());
        }
    }
}
