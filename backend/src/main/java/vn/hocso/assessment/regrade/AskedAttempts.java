package vn.hocso.assessment.regrade;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.QuizId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.organisation.Access;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

import static vn.hocso.organisation.Permission.AUTHOR_COURSES;

/** Where a question was asked: closed attempts that count, and attempts under way. Quizzes outside of what the actor writes are left alone. */
@Component
class AskedAttempts {

    private static final String QUIZ = """
            join assessment_quiz q on q.id = a.quiz_id join organisation_unit_path p on p.unit_id = q.unit_id
            where\s""";

    private final JdbcClient jdbc;
    private final Access access;

    AskedAttempts(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    record Asked(AttemptId attemptId, EnrolmentId enrolmentId) {}

    record AskedQuiz(QuizId quizId, String title, int attempts) {}

    record AskedRevision(int revision, int attempts) {}

    /** All of them, closed or open, each once. */
    List<Asked> of(Actor actor, QuestionId question, @Nullable QuizId quiz) {
        Where where = where(actor, quiz);
        List<Object> params = new ArrayList<>(List.of(Ids.bytes(question.value())));
        params.addAll(where.params());
        params.add(question.toString());
        params.addAll(where.params());
        return jdbc.sql(
                        "select a.id, a.enrolment_id from assessment_item_outcome o join assessment_attempt a on a.id = o.attempt_id "
                                + QUIZ + "o.question_id = ? and " + where.sql()
                                + " union select a.id, a.enrolment_id from assessment_attempt a join assessment_key k on k.attempt_id = a.id "
                                + QUIZ + "a.state = 'OPEN' and instr(k.answer_key, ?) > 0 and " + where.sql()
                                + " order by id")
                .params(params)
                .query((row, number) -> new Asked(
                        new AttemptId(Columns.id(row, "id")), new EnrolmentId(Columns.id(row, "enrolment_id"))))
                .list();
    }

    List<AskedQuiz> quizzes(Actor actor, QuestionId question) {
        Where where = where(actor, null);
        List<Object> params = new ArrayList<>(List.of(Ids.bytes(question.value())));
        params.addAll(where.params());
        return jdbc.sql(
                        "select q.id, max(json_unquote(json_extract(q.rules, '$.title'))) as title, count(*) as attempts from assessment_item_outcome a "
                                + QUIZ + "a.question_id = ? and " + where.sql() + " group by q.id order by title, q.id")
                .params(params)
                .query((row, number) -> new AskedQuiz(
                        new QuizId(Columns.id(row, "id")), row.getString("title"), row.getInt("attempts")))
                .list();
    }

    List<AskedRevision> revisions(Actor actor, QuestionId question) {
        Where where = where(actor, null);
        List<Object> params = new ArrayList<>(List.of(Ids.bytes(question.value())));
        params.addAll(where.params());
        return jdbc.sql("select a.revision, count(*) as attempts from assessment_item_outcome a " + QUIZ
                        + "a.question_id = ? and " + where.sql() + " group by a.revision order by a.revision desc")
                .params(params)
                .query((row, number) -> new AskedRevision(row.getInt("revision"), row.getInt("attempts")))
                .list();
    }

    private record Where(String sql, List<Object> params) {}

    private Where where(Actor actor, @Nullable QuizId quiz) {
        List<String> paths = access.requireScope(actor, AUTHOR_COURSES);
        List<Object> params = new ArrayList<>();
        paths.forEach(path -> params.add(path + "%"));
        String sql = "(" + String.join(" or ", Collections.nCopies(paths.size(), "p.path like ?")) + ")";
        if (quiz == null) {
            return new Where(sql, params);
        }
        UUID one = quiz.value();
        params.add(Ids.bytes(one));
        return new Where(sql + " and q.id = ?", params);
    }
}
