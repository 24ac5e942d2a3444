package vn.hocso.assessment.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.exchange.QuestionImport.State;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Paging;
import vn.hocso.shared.Retained;

/** The imports of questions that people have begun. */
@Repository
class QuestionImports implements Retained {

    private static final int AT_ONCE = 50;
    private static final TypeReference<List<ImportProblem>> PROBLEMS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    QuestionImports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(QuestionImport one) {
        jdbc.sql("""
                insert into assessment_import
                    (id, owner_id, unit_id, file_name, format, state, problems, row_count, keep_topics, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, false, ?)
                """)
                .params(
                        Ids.bytes(one.id()),
                        Ids.bytes(one.owner().value()),
                        Ids.bytes(one.unit().value()),
                        one.fileName(),
                        one.format(),
                        one.state().name(),
                        json.writeValueAsString(one.problems()),
                        one.count(),
                        Columns.at(one.createdAt()))
                .update();
    }

    Optional<QuestionImport> find(UUID id) {
        return find(id, "");
    }

    /** The same, held until the transaction ends, so that of two steps at once one waits for the other. */
    Optional<QuestionImport> lock(UUID id) {
        return find(id, " for update");
    }

    private Optional<QuestionImport> find(UUID id, String lock) {
        return jdbc.sql("select * from assessment_import where id = ?" + lock)
                .param(Ids.bytes(id))
                .query(this::read)
                .optional();
    }

    List<QuestionImport> of(AccountId owner, Paging paging) {
        return jdbc.sql(
                        "select * from assessment_import where owner_id = ? order by created_at desc, id desc limit ? offset ?")
                .params(Ids.bytes(owner.value()), paging.size(), paging.offset())
                .query(this::read)
                .list();
    }

    long count(AccountId owner) {
        return jdbc.sql("select count(*) from assessment_import where owner_id = ?")
                .param(Ids.bytes(owner.value()))
                .query(Long.class)
                .single();
    }

    void chosen(UUID id, QuestionImport.Choices choices) {
        jdbc.sql("update assessment_import set topic = ?, keep_topics = ?, difficulty = ?, state = ? where id = ?")
                .params(
                        choices.topic(),
                        choices.keepTopics(),
                        choices.difficulty().name(),
                        State.RUNNING.name(),
                        Ids.bytes(id))
                .update();
    }

    void done(UUID id) {
        jdbc.sql("update assessment_import set state = ? where id = ?")
                .params(State.DONE.name(), Ids.bytes(id))
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from assessment_import where id = ?")
                .param(Ids.bytes(id))
                .update();
    }

    @Override
    public String name() {
        return "question-imports";
    }

    @Override
    public Duration usually() {
        return Duration.ofDays(30);
    }

    @Override
    public long removeOlderThan(Instant limit) {
        long all = 0;
        int removed;
        do {
            removed = jdbc.sql("delete from assessment_import where created_at < ? limit " + AT_ONCE)
                    .param(Columns.at(limit))
                    .update();
            all += removed;
        } while (removed == AT_ONCE);
        return all;
    }

    private QuestionImport read(ResultSet row, int number) throws SQLException {
        String topic = row.getString("topic");
        String difficulty = row.getString("difficulty");
        return new QuestionImport(
                Columns.id(row, "id"),
                new AccountId(Columns.id(row, "owner_id")),
                new UnitId(Columns.id(row, "unit_id")),
                row.getString("file_name"),
                row.getString("format"),
                State.valueOf(row.getString("state")),
                json.readValue(row.getString("problems"), PROBLEMS),
                row.getInt("row_count"),
                topic == null || difficulty == null
                        ? null
                        : new QuestionImport.Choices(
                                topic, row.getBoolean("keep_topics"), Difficulty.valueOf(difficulty)),
                Columns.instant(row, "created_at"));
    }
}
