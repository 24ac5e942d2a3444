package vn.hocso.assessment.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.attempt.PeerRefusals.PeerReviewUnknown;
import vn.hocso.assessment.attempt.PeerViews.PeerDutyView;
import vn.hocso.content.LessonId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** What somebody owes others for what they handed in themselves. */
@Component
class PeerDuties {

    /** So long after the end one may still read that it has ended. */
    private static final Duration TOLD = Duration.ofDays(30);

    private static final String SELECT =
            "select w.id, w.attempt_id, w.no, w.required, w.own_first, w.state, w.until_at, "
                    + "a.enrolment_id, a.lesson_id, a.quiz_id, json_unquote(json_extract(q.rules, '$.title')) as title, "
                    + PeerWorks.SENT_FOR_OWN + " as done, "
                    + "exists (select 1 from assessment_peer_review o where o.open_for = w.id) as under_way "
                    + "from assessment_peer_work w join assessment_attempt a on a.id = w.attempt_id "
                    + "join assessment_quiz q on q.id = w.quiz_id where w.account_id = ? and ";

    private final JdbcClient jdbc;
    private final Clock clock;

    PeerDuties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that are to be done first, then those that are done or over, up to a hundred. */
    List<PeerDutyView> of(Actor actor) {
        Instant now = clock.instant();
        return jdbc.sql(
                        SELECT
                                + "w.until_at > ? order by w.until_at <= ?, done >= w.required, w.until_at, w.no, w.id limit 100")
                .params(Ids.bytes(AccountId.of(actor).value()), Columns.at(now.minus(TOLD)), Columns.at(now))
                .query((row, number) -> read(row, now))
                .list();
    }

    PeerDutyView require(Actor actor, UUID work) {
        Instant now = clock.instant();
        return jdbc.sql(SELECT + "w.id = ?")
                .params(Ids.bytes(AccountId.of(actor).value()), Ids.bytes(work))
                .query((row, number) -> read(row, now))
                .optional()
                .orElseThrow(PeerReviewUnknown::new);
    }

    private static PeerDutyView read(ResultSet row, Instant now) throws SQLException {
        Instant until = Columns.instant(row, "until_at");
        int required = row.getInt("required");
        int done = row.getInt("done");
        return new PeerDutyView(
                Columns.id(row, "id"),
                new AttemptId(Columns.id(row, "attempt_id")),
                new EnrolmentId(Columns.id(row, "enrolment_id")),
                new LessonId(Columns.id(row, "lesson_id")),
                new QuizId(Columns.id(row, "quiz_id")),
                row.getString("title"),
                row.getInt("no"),
                required,
                done,
                row.getBoolean("under_way"),
                until,
                !now.isBefore(until),
                row.getBoolean("own_first") && row.getString("state").equals("OPEN") && done < required);
    }
}
