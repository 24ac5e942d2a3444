package vn.hocso.assessment.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.quiz.DefinedQuizzes;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.SqlText;
import vn.hocso.shared.VietnameseText;

/** Who is granted more than the rules of a quiz do, for its authors, the latest first. */
@Component
class ExtensionList {

    private final JdbcClient jdbc;
    private final DefinedQuizzes quizzes;

    ExtensionList(JdbcClient jdbc, DefinedQuizzes quizzes) {
        this.jdbc = jdbc;
        this.quizzes = quizzes;
    }

    record ExtensionView(
            EnrolmentId enrolmentId,
            String fullName,
            int timePercent,
            int extraMinutes,
            @Nullable Instant closesAt,
            int extraAttempts,
            String reason,
            Instant givenAt) {}

    void require(Actor actor, QuizId quiz) {
        quizzes.requireMayAuthor(actor, quiz);
    }

    /** @param words the beginnings of the learner's names, with or without their marks */
    Page<ExtensionView> find(Actor actor, QuizId quiz, @Nullable String words, Paging paging) {
        require(actor, quiz);
        List<Object> params = new ArrayList<>(List.of(Ids.bytes(quiz.value())));
        StringBuilder from = new StringBuilder(
                " from assessment_extension e join identity_person p on p.id = e.account_id where e.quiz_id = ?");
        for (String word : VietnameseText.words(words)) {
            from.append(" and concat(' ', p.name_folded) like ?");
            params.add(SqlText.wordPrefix(word));
        }
        long total = jdbc.sql("select count(*)" + from)
                .params(params)
                .query(Long.class)
                .single();
        params.addAll(List.of(paging.size(), paging.offset()));
        List<ExtensionView> found = jdbc.sql("""
                        select e.enrolment_id, p.full_name, e.time_percent, e.extra_minutes, e.closes_at, e.extra_attempts, e.reason,
                          e.given_at
                        """ + from + " order by e.given_at desc, e.enrolment_id limit ? offset ?")
                .params(params)
                .query(ExtensionList::read)
                .list();
        return Page.of(found, paging, total);
    }

    private static ExtensionView read(ResultSet row, int number) throws SQLException {
        return new ExtensionView(
                new EnrolmentId(Columns.id(row, "enrolment_id")),
                row.getString("full_name"),
                row.getInt("time_percent"),
                row.getInt("extra_minutes"),
                Columns.instantOrNull(row, "closes_at"),
                row.getInt("extra_attempts"),
                row.getString("reason"),
                Columns.instant(row, "given_at"));
    }
}
