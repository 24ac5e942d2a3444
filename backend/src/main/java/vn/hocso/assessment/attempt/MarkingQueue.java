package vn.hocso.assessment.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.AttemptId;
import vn.hocso.organisation.Access;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

import static vn.hocso.organisation.Permission.AUTHOR_COURSES;

/** Attempts that wait for a person's mark, those handed in first at the top. Whose they are is not told, and nobody finds their own. */
@Component
class MarkingQueue {

    private static final String FROM = """
            from assessment_attempt a join assessment_quiz q on q.id = a.quiz_id
              join organisation_unit_path p on p.unit_id = q.unit_id
            where a.awaits_marking and a.account_id <> ? and (""";

    private final JdbcClient jdbc;
    private final Access access;

    MarkingQueue(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    record WaitingAttempt(AttemptId attemptId, String quizTitle, Instant submittedAt) {}

    Page<WaitingAttempt> find(Actor actor, Paging paging) {
        List<String> paths = access.requireScope(actor, AUTHOR_COURSES);
        String from = FROM + String.join(" or ", Collections.nCopies(paths.size(), "p.path like ?")) + ")";
        List<Object> params = new ArrayList<>();
        params.add(Ids.bytes(actor.accountId()));
        paths.forEach(path -> params.add(path + "%"));
        long total = jdbc.sql("select count(*) " + from)
                .params(params)
                .query(Long.class)
                .single();
        params.addAll(List.of(paging.size(), paging.offset()));
        List<WaitingAttempt> found = jdbc.sql(
                        "select a.id, a.submitted_at, json_unquote(json_extract(q.rules, '$.title')) as title " + from
                                + " order by a.submitted_at, a.id limit ? offset ?")
                .params(params)
                .query(MarkingQueue::read)
                .list();
        return Page.of(found, paging, total);
    }

    private static WaitingAttempt read(ResultSet row, int number) throws SQLException {
        return new WaitingAttempt(
                new AttemptId(Columns.id(row, "id")), row.getString("title"), Columns.instant(row, "submitted_at"));
    }
}
