package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.quiz.DefinedQuizzes;
import vn.hocso.assessment.quiz.DefinedQuizzes.Definition;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.SqlText;
import vn.hocso.shared.VietnameseText;

/**
 * The attempts at a quiz with the names of those who made them, for its authors. As these also mark without names, nothing that leads
 * to the work is told of an attempt that awaits marking, not even by the order.
 */
@Component
class AttemptList {

    private final JdbcClient jdbc;
    private final DefinedQuizzes quizzes;

    AttemptList(JdbcClient jdbc, DefinedQuizzes quizzes) {
        this.jdbc = jdbc;
        this.quizzes = quizzes;
    }

    /** Which attempts are asked for. */
    enum Standing {
        PASSED("not a.awaits_marking and a.passed"),
        FAILED("a.state <> 'OPEN' and not a.awaits_marking and not a.passed"),
        AWAITING("a.awaits_marking"),
        OVERRIDDEN("exists (select 1 from assessment_override o where o.attempt_id = a.id)");

        private final String sql;

        Standing(String sql) {
            this.sql = sql;
        }
    }

    record Query(
            QuizId quiz, @Nullable String words, @Nullable Standing standing, Paging paging) {}

    record AttemptRow(
            @Nullable AttemptId attemptId,
            String fullName,
            int number,
            AttemptState state,
            @Nullable Instant submittedAt,
            @Nullable BigDecimal points,
            @Nullable Integer scorePercent,
            boolean passed,
            boolean awaitsMarking,
            boolean overridden,
            boolean own) {}

    Definition require(Actor actor, QuizId quiz) {
        return quizzes.requireMayAuthor(actor, quiz);
    }

    Page<AttemptRow> find(Actor actor, Query query) {
        require(actor, query.quiz());
        List<@Nullable Object> params =
                new ArrayList<>(Arrays.asList(Ids.bytes(query.quiz().value())));
        String where = "where a.quiz_id = ?";
        for (String word : VietnameseText.words(query.words())) {
            where += " and concat(' ', p.name_folded) like ?";
            params.add(SqlText.wordPrefix(word));
        }
        if (query.standing() != null) {
            where += " and " + query.standing().sql;
        }
        String from = " from assessment_attempt a join identity_person p on p.id = a.account_id " + where;
        long total = jdbc.sql("select count(*)" + from)
                .params(params)
                .query(Long.class)
                .single();
        params.addFirst(Ids.bytes(actor.accountId()));
        params.addAll(List.of(query.paging().size(), query.paging().offset()));
        List<AttemptRow> found = jdbc.sql("""
                        select a.id, p.full_name, a.number, a.state, a.submitted_at, a.points, a.score_percent, a.passed, a.awaits_marking,
                          a.account_id = ? as own,
                          exists (select 1 from assessment_override o where o.attempt_id = a.id) as overridden
                        """ + from + " order by " + order(query.paging())
                        + ", p.name_sort_key, a.enrolment_id, a.number limit ? offset ?")
                .params(params)
                .query(AttemptList::read)
                .list();
        return Page.of(found, query.paging(), total);
    }

    private static String order(Paging paging) {
        String way = paging.descending() ? " desc" : "";
        return switch (paging.sortKey("name")) {
            case "submitted" -> "case when a.awaits_marking then null else a.submitted_at end" + way;
            case "percent" -> "case when a.awaits_marking then null else a.score_percent end" + way;
            default -> "p.name_sort_key" + way;
        };
    }

    private static AttemptRow read(ResultSet row, int number) throws SQLException {
        boolean awaits = row.getBoolean("awaits_marking");
        return new AttemptRow(
                awaits ? null : new AttemptId(Columns.id(row, "id")),
                row.getString("full_name"),
                row.getInt("number"),
                AttemptState.valueOf(row.getString("state")),
                awaits ? null : Columns.instantOrNull(row, "submitted_at"),
                awaits ? null : row.getBigDecimal("points"),
                awaits ? null : Columns.integerOrNull(row, "score_percent"),
                row.getBoolean("passed"),
                awaits,
                row.getBoolean("overridden"),
                row.getBoolean("own"));
    }
}
