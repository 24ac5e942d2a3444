package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
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

/**
 * How far the reviewing of a quiz has come, for its authors. As these mark without names, works are told without their authors, and those
 * who owe reviews without their works, and neither in an order that would put them together.
 */
@Component
class PeerOverview {

    private static final String COUNTED = "r.work_id = w.id and r.state = 'SENT' and r.left_out_at is null";

    private final JdbcClient jdbc;
    private final DefinedQuizzes quizzes;
    private final Clock clock;

    PeerOverview(JdbcClient jdbc, DefinedQuizzes quizzes, Clock clock) {
        this.jdbc = jdbc;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    /**
     * @param lacking works that are reviewed and have too few reviews yet
     * @param owing learners who owe reviews and still have time
     * @param reported reviews that somebody is to look at
     */
    record PeerFigures(
            String title,
            long open,
            long lacking,
            long marked,
            long handedOver,
            long decided,
            long owing,
            long reported) {}

    /** @param least the lowest share that a review came to, and the highest with it, where there are any */
    record PeerWorkRow(
            AttemptId attemptId,
            int no,
            PeerWorkState state,
            @Nullable HandOverReason why,
            int reviews,
            int needed,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            int reported,
            boolean own) {}

    record PeerReviewerRow(String fullName, int done, int required, boolean over) {}

    Definition require(Actor actor, QuizId quiz) {
        return quizzes.requireMayAuthor(actor, quiz);
    }

    PeerFigures figures(Actor actor, QuizId quiz) {
        String title = require(actor, quiz).title();
        return jdbc.sql(
                        "select coalesce(sum(w.state = 'OPEN'), 0) as open_ones, coalesce(sum(w.state = 'OPEN' and "
                                + "(select count(*) from assessment_peer_review r where " + COUNTED
                                + ") < w.needed), 0) as lacking, "
                                + "coalesce(sum(w.state = 'MARKED'), 0) as marked, coalesce(sum(w.state = 'HANDED_OVER'), 0) as handed_over, "
                                + "coalesce(sum(w.state = 'DECIDED'), 0) as decided, coalesce(sum(w.until_at > :now and "
                                + PeerWorks.SENT_FOR_OWN + " < w.required), 0) as owing, coalesce(sum((select count(*) "
                                + "from assessment_peer_review r where r.work_id = w.id and r.reported_at is not null "
                                + "and r.judged_at is null)), 0) as reported from assessment_peer_work w where w.quiz_id = :quiz")
                .param("now", Columns.at(clock.instant()))
                .param("quiz", Ids.bytes(quiz.value()))
                .query((row, number) -> new PeerFigures(
                        title,
                        row.getLong("open_ones"),
                        row.getLong("lacking"),
                        row.getLong("marked"),
                        row.getLong("handed_over"),
                        row.getLong("decided"),
                        row.getLong("owing"),
                        row.getLong("reported")))
                .single();
    }

    /** What somebody should look at first, then what differs most. */
    Page<PeerWorkRow> works(Actor actor, QuizId quiz, Paging paging) {
        require(actor, quiz);
        List<PeerWorkRow> found = statement("""
                        select w.attempt_id, w.no, w.state, w.why, w.needed, w.account_id = :me as own, count(c.id) as reviews,
                          min(c.share) as least, max(c.share) as most,
                          (select count(*) from assessment_peer_review r where r.work_id = w.id and r.reported_at is not null
                            and r.judged_at is null) as reported
                        from assessment_peer_work w
                          left join assessment_peer_review c on c.work_id = w.id and c.state = 'SENT' and c.left_out_at is null
                        where w.quiz_id = :quiz
                        group by w.id, w.attempt_id, w.no, w.state, w.why, w.needed, w.account_id
                        order by reported > 0 desc, w.state = 'OPEN' desc, max(c.share) - min(c.share) desc, w.id
                        limit :size offset :offset
                        """, quiz)
                .param("me", Ids.bytes(actor.accountId()))
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> {
                    String why = row.getString("why");
                    return new PeerWorkRow(
                            new AttemptId(Columns.id(row, "attempt_id")),
                            row.getInt("no"),
                            PeerWorkState.valueOf(row.getString("state")),
                            why == null ? null : HandOverReason.valueOf(why),
                            row.getInt("reviews"),
                            row.getInt("needed"),
                            row.getBigDecimal("least"),
                            row.getBigDecimal("most"),
                            row.getInt("reported"),
                            row.getBoolean("own"));
                })
                .list();
        return Page.of(
                found, paging, count("select count(*) from assessment_peer_work w where w.quiz_id = :quiz", quiz));
    }

    /** Those who owe reviews, in the order of Vietnamese names. */
    Page<PeerReviewerRow> reviewers(Actor actor, QuizId quiz, Paging paging) {
        require(actor, quiz);
        Instant now = clock.instant();
        String from =
                " from assessment_peer_work w join identity_person p on p.id = w.account_id where w.quiz_id = :quiz and "
                        + PeerWorks.SENT_FOR_OWN + " < w.required";
        List<PeerReviewerRow> found = statement(
                        "select p.full_name, w.required, w.until_at <= :now as is_over, " + PeerWorks.SENT_FOR_OWN
                                + " as done" + from
                                + " order by p.name_sort_key, w.account_id, w.no, is_over limit :size offset :offset",
                        quiz)
                .param("now", Columns.at(now))
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> new PeerReviewerRow(
                        row.getString("full_name"),
                        row.getInt("done"),
                        row.getInt("required"),
                        row.getBoolean("is_over")))
                .list();
        return Page.of(found, paging, count("select count(*)" + from, quiz));
    }

    private long count(String sql, QuizId quiz) {
        return statement(sql, quiz).query(Long.class).single();
    }

    private StatementSpec statement(String sql, QuizId quiz) {
        return jdbc.sql(sql).param("quiz", Ids.bytes(quiz.value()));
    }
}
