package vn.hocso.assessment.integrity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.integrity.Hint.Kind;
import vn.hocso.assessment.integrity.Hint.State;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Retained;

/** Hints in the database. Nobody is shown one about themselves, and one about two attempts of one person is none. */
@Component
class Hints implements Retained {

    private static final int AT_ONCE = 200;
    private static final String FROM = """
             from assessment_integrity_hint h join assessment_attempt a on a.id = h.attempt_id
              join assessment_attempt b on b.id = h.other_attempt_id
            where a.account_id <> :reader and b.account_id <> :reader
              and (h.attempt_id = h.other_attempt_id or a.account_id <> b.account_id)\s""";

    private final JdbcClient jdbc;

    Hints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which hints are asked for, and by whom. */
    record Wanted(
            QuizId quiz,
            AccountId reader,
            @Nullable Kind kind,
            @Nullable State state) {}

    record HintCounts(int open, int nothing, int pursued) {}

    /** What a check has found of one or two attempts. */
    record Fresh(
            Kind kind,
            UUID attempt,
            UUID other,
            int asked,
            int found,
            double expected,
            double byChance,
            @Nullable String times) {}

    HintCounts counts(QuizId quiz, AccountId reader) {
        return jdbc.sql("""
                        select coalesce(sum(h.state = 'OPEN'), 0) as open_ones, coalesce(sum(h.state = 'NOTHING'), 0) as nothing_ones,
                          coalesce(sum(h.state = 'PURSUED'), 0) as pursued_ones
                        """ + FROM + "and h.quiz_id = :quiz")
                .param("reader", Ids.bytes(reader.value()))
                .param("quiz", Ids.bytes(quiz.value()))
                .query((row, number) ->
                        new HintCounts(row.getInt("open_ones"), row.getInt("nothing_ones"), row.getInt("pursued_ones")))
                .single();
    }

    long count(Wanted wanted) {
        return asking("select count(*)", wanted, "").query(Long.class).single();
    }

    /** Those nobody has looked at first, and of these the least likely. */
    List<Hint> page(Wanted wanted, int most, long offset) {
        return asking(
                        "select h.*, a.account_id, b.account_id as other_account_id",
                        wanted,
                        " order by h.state <> 'OPEN', h.by_chance, h.id limit " + most + " offset " + offset)
                .query(Hints::read)
                .list();
    }

    private JdbcClient.StatementSpec asking(String select, Wanted wanted, String order) {
        Kind kind = wanted.kind();
        State state = wanted.state();
        return jdbc.sql(select + FROM
                        + "and h.quiz_id = :quiz and (:kind is null or h.kind = :kind) and (:state is null or h.state = :state)"
                        + order)
                .param("reader", Ids.bytes(wanted.reader().value()))
                .param("quiz", Ids.bytes(wanted.quiz().value()))
                .param("kind", kind == null ? null : kind.name())
                .param("state", state == null ? null : state.name());
    }

    Optional<Hint> find(UUID id, AccountId reader) {
        return jdbc.sql("select h.*, a.account_id, b.account_id as other_account_id" + FROM + "and h.id = :id")
                .param("reader", Ids.bytes(reader.value()))
                .param("id", Ids.bytes(id))
                .query(Hints::read)
                .optional();
    }

    void judge(UUID id, State state, @Nullable String note, Instant at, AccountId by) {
        boolean open = state == State.OPEN;
        jdbc.sql("update assessment_integrity_hint set state = ?, note = ?, judged_at = ?, judged_by = ? where id = ?")
                .params(Arrays.<@Nullable Object>asList(
                        state.name(),
                        note,
                        open ? null : Columns.at(at),
                        open ? null : Ids.bytes(by.value()),
                        Ids.bytes(id)))
                .update();
    }

    /** Puts what was found in place of what was found before. What somebody has looked at stays, with its note. */
    void replace(QuizId quiz, List<Fresh> found, Instant at) {
        byte[] id = Ids.bytes(quiz.value());
        jdbc.sql("update assessment_integrity_hint set still_found = false where quiz_id = ?")
                .param(id)
                .update();
        for (int from = 0; from < found.size(); from += AT_ONCE) {
            add(id, found.subList(from, Math.min(from + AT_ONCE, found.size())), at);
        }
        jdbc.sql("delete from assessment_integrity_hint where quiz_id = ? and not still_found and state = 'OPEN'")
                .param(id)
                .update();
    }

    private void add(byte[] quiz, List<Fresh> some, Instant at) {
        List<@Nullable Object> values = new ArrayList<>();
        some.forEach(one -> values.addAll(Arrays.<@Nullable Object>asList(
                Ids.bytes(Ids.next()),
                quiz,
                one.kind().name(),
                Ids.bytes(one.attempt()),
                Ids.bytes(one.other()),
                one.asked(),
                one.found(),
                one.expected(),
                one.byChance(),
                one.times(),
                Columns.at(at))));
        jdbc.sql(
                        "insert into assessment_integrity_hint (id, quiz_id, kind, attempt_id, other_attempt_id, asked, found, expected, by_chance,"
                                + " times, found_at, still_found, state) values "
                                + String.join(
                                        ",", Collections.nCopies(some.size(), "(?,?,?,?,?,?,?,?,?,?,?,true,'OPEN')"))
                                + """
                                 on duplicate key update asked = values(asked), found = values(found), expected = values(expected),
                                  by_chance = values(by_chance), times = values(times), still_found = true""")
                .params(values)
                .update();
    }

    @Override
    public String name() {
        return "integrity-hints";
    }

    @Override
    public Duration usually() {
        return Duration.ofDays(730);
    }

    @Override
    public long removeOlderThan(Instant limit) {
        long all = 0;
        int removed;
        do {
            removed = jdbc.sql("""
                            delete from assessment_integrity_hint
                            where found_at < ? and (judged_at is null or judged_at < ?) limit\s""" + AT_ONCE)
                    .params(Columns.at(limit), Columns.at(limit))
                    .update();
            all += removed;
        } while (removed == AT_ONCE);
        return all;
    }

    private static Hint read(ResultSet row, int number) throws SQLException {
        UUID judgedBy = Columns.idOrNull(row, "judged_by");
        return new Hint(
                Columns.id(row, "id"),
                new QuizId(Columns.id(row, "quiz_id")),
                Kind.valueOf(row.getString("kind")),
                new AttemptId(Columns.id(row, "attempt_id")),
                new AttemptId(Columns.id(row, "other_attempt_id")),
                new AccountId(Columns.id(row, "account_id")),
                new AccountId(Columns.id(row, "other_account_id")),
                row.getInt("asked"),
                row.getInt("found"),
                row.getDouble("expected"),
                row.getDouble("by_chance"),
                row.getString("times"),
                Columns.instant(row, "found_at"),
                row.getBoolean("still_found"),
                State.valueOf(row.getString("state")),
                row.getString("note"),
                Columns.instantOrNull(row, "judged_at"),
                judgedBy == null ? null : new AccountId(judgedBy));
    }
}
