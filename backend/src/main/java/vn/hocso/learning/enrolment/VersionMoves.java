package vn.hocso.learning.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.CourseCompleted;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/**
 * Moves enrolments to another version of their course, many in one statement. Finished lessons count on by their ids, which stay the same
 * from version to version, and whoever has nothing left to do has completed the course.
 */
@Component
class VersionMoves {

    private static final int SLICE = 500;

    private final JdbcClient jdbc;
    private final LessonRevisions revisions;
    private final ApplicationEventPublisher publisher;

    VersionMoves(JdbcClient jdbc, LessonRevisions revisions, ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.revisions = revisions;
        this.publisher = publisher;
    }

    /** Moves everyone who is still studying an earlier version. */
    void moveAll(Target target, Instant now) {
        Optional<Cursor> at = Optional.of(Cursor.START);
        while (at.isPresent()) {
            at = moveSome(target, at.get(), now);
        }
    }

    /**
     * Moves some of those who are still studying an earlier version, so few that nobody who works meanwhile waits long for them.
     *
     * @return where to go on, or nothing when all are moved
     */
    Optional<Cursor> moveSome(Target target, Cursor from, Instant now) {
        List<EnrolmentId> some = lock(
                "course_id = ? and state = ? and version_number < ? and id > ?",
                List.of(
                        Ids.bytes(target.courseId().value()),
                        from.state().name(),
                        target.number(),
                        Ids.bytes(from.last().value())));
        move(target, some, now);
        if (some.size() == SLICE) {
            return Optional.of(new Cursor(from.state(), some.getLast()));
        }
        return from.state() == EnrolmentState.NOT_STARTED ? Optional.of(Cursor.THEN) : Optional.empty();
    }

    /** Lets people who had withdrawn come back to the target version, with what they had done. */
    void reopen(Target target, Collection<EnrolmentId> enrolments, Instant now) {
        for (List<EnrolmentId> slice : ManyRows.slices(enrolments)) {
            move(
                    target,
                    lock("state = 'WITHDRAWN' and id in (%s)".formatted(ManyRows.marks(slice.size())), ids(slice)),
                    now);
        }
    }

    /** Takes hold of at most as many as one statement moves, in the order of an index, so that nobody else is held. */
    private List<EnrolmentId> lock(String which, List<Object> params) {
        return jdbc.sql("select id from learning_enrolment where %s order by id limit %d for update"
                        .formatted(which, SLICE))
                .params(params)
                .query((row, number) -> new EnrolmentId(Columns.id(row, "id")))
                .list();
    }

    private void move(Target target, List<EnrolmentId> locked, Instant now) {
        if (!locked.isEmpty()) {
            carry(target, locked);
            completeTheFinished(target, locked, now);
            revisions.countUp(locked);
        }
    }

    private void carry(Target target, List<EnrolmentId> locked) {
        List<Object> params = new ArrayList<>();
        params.add(Ids.bytes(target.versionId().value()));
        params.add(target.number());
        params.add(target.required().size());
        target.required().forEach(lesson -> params.add(Ids.bytes(lesson.value())));
        params.addAll(ids(locked));
        jdbc.sql("""
                update learning_enrolment e
                set e.version_id = ?, e.version_number = ?, e.required_total = ?, e.withdrawn_at = null,
                  e.required_done = (
                    select count(*) from learning_lesson_progress p
                    where p.enrolment_id = e.id and p.state = 'COMPLETED' and p.lesson_id in (%s)),
                  e.state = case
                    when exists (select 1 from learning_lesson_progress p where p.enrolment_id = e.id) then 'IN_PROGRESS'
                    else 'NOT_STARTED' end
                where e.id in (%s)
                """.formatted(ManyRows.marks(target.required().size()), ManyRows.marks(locked.size())))
                .params(params)
                .update();
    }

    private void completeTheFinished(Target target, List<EnrolmentId> locked, Instant now) {
        List<Finished> finished = jdbc.sql("""
                select id, account_id from learning_enrolment
                where state = 'IN_PROGRESS' and required_done >= required_total and id in (%s)
                """.formatted(ManyRows.marks(locked.size())))
                .params(ids(locked))
                .query(Finished::read)
                .list();
        if (finished.isEmpty()) {
            return;
        }
        List<Object> params = new ArrayList<>(List.of(Columns.at(now)));
        params.addAll(ids(finished.stream().map(Finished::id).toList()));
        jdbc.sql("update learning_enrolment set state = 'COMPLETED', completed_at = ? where id in (%s)"
                        .formatted(ManyRows.marks(finished.size())))
                .params(params)
                .update();
        finished.forEach(one -> publisher.publishEvent(
                new CourseCompleted(one.id(), one.account(), target.courseId(), target.versionId(), now)));
    }

    private static List<Object> ids(List<EnrolmentId> enrolments) {
        return enrolments.stream().<Object>map(id -> Ids.bytes(id.value())).toList();
    }

    /**
     * How far moving has come. Those who have not begun are first: whoever of them begins meanwhile is among the others then.
     *
     * @param last the last one moved of those in the state
     */
    record Cursor(EnrolmentState state, EnrolmentId last) {

        static final Cursor START = beginning(EnrolmentState.NOT_STARTED);
        private static final Cursor THEN = beginning(EnrolmentState.IN_PROGRESS);

        private static Cursor beginning(EnrolmentState state) {
            return new Cursor(state, new EnrolmentId(new UUID(0, 0)));
        }
    }

    private record Finished(EnrolmentId id, AccountId account) {
        static Finished read(ResultSet row, int number) throws SQLException {
            return new Finished(new EnrolmentId(Columns.id(row, "id")), new AccountId(Columns.id(row, "account_id")));
        }
    }
}
