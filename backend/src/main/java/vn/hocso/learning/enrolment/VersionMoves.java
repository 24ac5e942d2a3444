package vn.hocso.learning.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.CourseCompleted;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/**
 * Moves enrolments to another version of their course, all of them in one statement. Finished lessons count on by their ids, which stay
 * the same from version to version, and whoever has nothing left to do has completed the course.
 */
@Component
class VersionMoves {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher publisher;

    VersionMoves(JdbcClient jdbc, ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.publisher = publisher;
    }

    /** Moves everyone who is still studying an earlier version. */
    void moveAll(Target target, Instant now) {
        carry(
                target,
                "e.course_id = ? and e.state in ('NOT_STARTED', 'IN_PROGRESS') and e.version_number < ?",
                List.of(Ids.bytes(target.courseId().value()), target.number()));
        completeTheFinished(target, now);
    }

    /** Lets people who had withdrawn come back to the target version, with what they had done. */
    void reopen(Target target, Collection<EnrolmentId> enrolments, Instant now) {
        for (List<EnrolmentId> slice : ManyRows.slices(enrolments)) {
            List<Object> ids = new ArrayList<>(
                    slice.stream().map(id -> Ids.bytes(id.value())).toList());
            carry(target, "e.state = 'WITHDRAWN' and e.id in (%s)".formatted(ManyRows.marks(ids.size())), ids);
        }
        completeTheFinished(target, now);
    }

    private void carry(Target target, String which, List<Object> whichParams) {
        List<Object> params = new ArrayList<>();
        params.add(Ids.bytes(target.versionId().value()));
        params.add(target.number());
        params.add(target.required().size());
        target.required().forEach(lesson -> params.add(Ids.bytes(lesson.value())));
        params.addAll(whichParams);
        jdbc.sql("""
                update learning_enrolment e
                set e.version_id = ?, e.version_number = ?, e.required_total = ?, e.withdrawn_at = null,
                  e.required_done = (
                    select count(*) from learning_lesson_progress p
                    where p.enrolment_id = e.id and p.state = 'COMPLETED' and p.lesson_id in (%s)),
                  e.state = case
                    when exists (select 1 from learning_lesson_progress p where p.enrolment_id = e.id) then 'IN_PROGRESS'
                    else 'NOT_STARTED' end
                where %s
                """.formatted(ManyRows.marks(target.required().size()), which))
                .params(params)
                .update();
    }

    private void completeTheFinished(Target target, Instant now) {
        List<Finished> finished = jdbc.sql("""
                select e.id, e.account_id from learning_enrolment e
                where e.course_id = ? and e.state = 'IN_PROGRESS' and e.version_id = ? and e.required_done >= e.required_total
                for update
                """)
                .params(
                        Ids.bytes(target.courseId().value()),
                        Ids.bytes(target.versionId().value()))
                .query(Finished::read)
                .list();
        for (List<Finished> slice : ManyRows.slices(finished)) {
            List<Object> params = new ArrayList<>(List.of(Columns.at(now)));
            slice.forEach(one -> params.add(Ids.bytes(one.id().value())));
            jdbc.sql("update learning_enrolment set state = 'COMPLETED', completed_at = ? where id in (%s)"
                            .formatted(ManyRows.marks(slice.size())))
                    .params(params)
                    .update();
        }
        finished.forEach(one -> publisher.publishEvent(
                new CourseCompleted(one.id(), one.account(), target.courseId(), target.versionId(), now)));
    }

    private record Finished(EnrolmentId id, AccountId account) {
        static Finished read(ResultSet row, int number) throws SQLException {
            return new Finished(new EnrolmentId(Columns.id(row, "id")), new AccountId(Columns.id(row, "account_id")));
        }
    }
}
