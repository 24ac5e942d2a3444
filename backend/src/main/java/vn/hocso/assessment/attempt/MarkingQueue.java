package vn.hocso.assessment.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.AttemptId;
import vn.hocso.organisation.Access;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

import static vn.hocso.organisation.Permission.AUTHOR_COURSES;
import static vn.hocso.organisation.Permission.REVIEW_COURSES;

/**
 * Attempts that persons mark, those handed in first at the top. Whose they are is not told, and nobody finds their own. What somebody has
 * marked as one of two does not wait for them any more.
 */
@Component
class MarkingQueue {

    /** Every waiting attempt in reach with the steps that its answers are at, and whether one of them waits for the asker. */
    private static final String WAITING = """
            with answers as (
              select o.attempt_id, o.no, count(m.turn) as given, coalesce(max(m.marked_by = :me), 0) as mine
              from assessment_attempt a join assessment_item_outcome o on o.attempt_id = a.id
                left join assessment_marker_mark m on m.attempt_id = o.attempt_id and m.no = o.no
              where a.awaits_marking and a.marked_twice and o.share is null
              group by o.attempt_id, o.no),
            reviewed as (
              select w.attempt_id from assessment_peer_work w where w.state = 'OPEN'
              union
              select w.attempt_id from assessment_peer_review r join assessment_peer_work w on w.id = r.work_id
              where r.judged_at is null and r.reported_at is not null),
            peers as (
              select v.attempt_id,
                exists (select 1 from assessment_peer_work w where w.attempt_id = v.attempt_id and w.state = 'OPEN') as some_of_it,
                not exists (select 1 from assessment_item_outcome o where o.attempt_id = v.attempt_id and o.share is null
                  and not exists (select 1 from assessment_peer_work w
                    where w.attempt_id = o.attempt_id and w.no = o.no and w.state = 'OPEN')) as all_of_it,
                exists (select 1 from assessment_peer_review r join assessment_peer_work w on w.id = r.work_id
                  where w.attempt_id = v.attempt_id and r.judged_at is null and r.reported_at is not null) as reported
              from reviewed v),
            waiting as (
              select a.id, a.quiz_id, a.submitted_at,
                if(a.marked_twice, coalesce(max(s.given = 0), 0), a.awaits_marking and not coalesce(max(peers.all_of_it), 0))
                  as first_awaited,
                coalesce(max(s.given = 1), 0) as second_awaited,
                coalesce(max(s.given = 2), 0) as to_reconcile,
                coalesce(max(peers.some_of_it), 0) as with_peers,
                coalesce(max(peers.reported), 0) as reported,
                if(a.marked_twice, coalesce(max(not s.mine or (s.given = 2 and ${reviews})), 0),
                  (a.awaits_marking and not coalesce(max(peers.all_of_it), 0)) or coalesce(max(peers.reported), 0)) as for_me
              from assessment_attempt a join assessment_quiz q on q.id = a.quiz_id
                join organisation_unit_path p on p.unit_id = q.unit_id
                left join answers s on s.attempt_id = a.id
                left join peers on peers.attempt_id = a.id
              where (a.awaits_marking or peers.reported) and a.account_id <> :me and ${marks}
              group by a.id, a.quiz_id, a.submitted_at, a.marked_twice, a.awaits_marking)
            """;

    private static final String MARKED = """
            from assessment_attempt a join assessment_quiz q on q.id = a.quiz_id join organisation_unit_path p on p.unit_id = q.unit_id
            where not a.awaits_marking and a.account_id <> :me and ${marks}
              and exists (select 1 from assessment_person_mark m where m.attempt_id = a.id)
            """;

    private final JdbcClient jdbc;
    private final Access access;

    MarkingQueue(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** @param forMe whether the asker has something to do about it */
    record WaitingAttempt(
            AttemptId attemptId, String quizTitle, Instant submittedAt, Set<MarkingStep> steps, boolean forMe) {}

    /** How many attempts wait for the asker, and how many have an answer at each step. */
    record QueueCounts(long forMe, long first, long second, long reconcile, long peers, long reported, long done) {}

    /** Attempts with an answer at the step, or without one those that wait for the asker. */
    Page<WaitingAttempt> find(Actor actor, @Nullable MarkingStep step, Paging paging) {
        Reach reach = reach(actor);
        String from = step == MarkingStep.DONE
                ? MARKED
                : "from waiting a join assessment_quiz q on q.id = a.quiz_id where " + column(step);
        String with = step == MarkingStep.DONE ? "" : WAITING;
        long total = reach.statement(with + "select count(*) " + from)
                .query(Long.class)
                .single();
        List<WaitingAttempt> found = reach.statement(with
                        + "select a.id, a.submitted_at, json_unquote(json_extract(q.rules, '$.title')) as title, "
                        + (step == MarkingStep.DONE
                                ? "0 as first_awaited, 0 as second_awaited, 0 as to_reconcile, 0 as with_peers, 0 as reported, 0 as for_me "
                                : "first_awaited, second_awaited, to_reconcile, with_peers, reported, for_me ")
                        + from + " order by a.submitted_at" + (step == MarkingStep.DONE ? " desc" : "")
                        + ", a.id limit :size offset :offset")
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(MarkingQueue::read)
                .list();
        return Page.of(found, paging, total);
    }

    QueueCounts counts(Actor actor) {
        Reach reach = reach(actor);
        long done =
                reach.statement("select count(*) " + MARKED).query(Long.class).single();
        return reach.statement(WAITING + """
                        select coalesce(sum(for_me), 0) as mine, coalesce(sum(first_awaited), 0) as first_ones,
                          coalesce(sum(second_awaited), 0) as second_ones, coalesce(sum(to_reconcile), 0) as differing,
                          coalesce(sum(with_peers), 0) as peers, coalesce(sum(reported), 0) as reported
                        from waiting
                        """)
                .query((row, number) -> new QueueCounts(
                        row.getLong("mine"),
                        row.getLong("first_ones"),
                        row.getLong("second_ones"),
                        row.getLong("differing"),
                        row.getLong("peers"),
                        row.getLong("reported"),
                        done))
                .single();
    }

    private static String column(@Nullable MarkingStep step) {
        return switch (step) {
            case null -> "for_me";
            case FIRST -> "first_awaited";
            case SECOND -> "second_awaited";
            case RECONCILE -> "to_reconcile";
            case PEERS -> "with_peers";
            case REPORTED -> "reported";
            case DONE -> throw new IllegalArgumentException("What is done waits for nobody");
        };
    }

    private Reach reach(Actor actor) {
        return new Reach(actor, access.requireScope(actor, AUTHOR_COURSES), access.scopePaths(actor, REVIEW_COURSES));
    }

    /** Where the actor marks, and where they decide between marks of their own and others'. */
    private final class Reach {

        private final Actor actor;
        private final List<String> marks;
        private final List<String> reviews;

        private Reach(Actor actor, List<String> marks, List<String> reviews) {
            this.actor = actor;
            this.marks = marks;
            this.reviews = reviews;
        }

        StatementSpec statement(String sql) {
            StatementSpec statement = jdbc.sql(sql.replace("${marks}", below("marks", marks.size()))
                            .replace("${reviews}", below("reviews", reviews.size())))
                    .param("me", Ids.bytes(actor.accountId()));
            for (int i = 0; i < marks.size(); i++) {
                statement = statement.param("marks" + i, marks.get(i) + "%");
            }
            for (int i = 0; i < reviews.size(); i++) {
                statement = statement.param("reviews" + i, reviews.get(i) + "%");
            }
            return statement;
        }

        private static String below(String name, int paths) {
            List<String> any = new ArrayList<>(List.of("false"));
            for (int i = 0; i < paths; i++) {
                any.add("p.path like :" + name + i);
            }
            return "(" + String.join(" or ", any) + ")";
        }
    }

    private static WaitingAttempt read(ResultSet row, int number) throws SQLException {
        Set<MarkingStep> steps = EnumSet.noneOf(MarkingStep.class);
        if (row.getBoolean("first_awaited")) {
            steps.add(MarkingStep.FIRST);
        }
        if (row.getBoolean("second_awaited")) {
            steps.add(MarkingStep.SECOND);
        }
        if (row.getBoolean("to_reconcile")) {
            steps.add(MarkingStep.RECONCILE);
        }
        if (row.getBoolean("with_peers")) {
            steps.add(MarkingStep.PEERS);
        }
        if (row.getBoolean("reported")) {
            steps.add(MarkingStep.REPORTED);
        }
        return new WaitingAttempt(
                new AttemptId(Columns.id(row, "id")),
                row.getString("title"),
                Columns.instant(row, "submitted_at"),
                steps.isEmpty() ? Set.of(MarkingStep.DONE) : steps,
                row.getBoolean("for_me"));
    }
}
