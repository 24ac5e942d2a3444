package vn.hocso.learning.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.enrolment.EnrolmentRow;
import vn.hocso.learning.enrolment.EnrolmentUnknown;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Reads the courses of a person with all that was done in them, in one statement. */
@Component
public class CourseRecords {

    private final JdbcClient jdbc;

    CourseRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The actor's courses, those withdrawn from left out. */
    public List<CourseRecord> of(Actor actor) {
        return jdbc.sql(ProgressStore.WHOLE + "e.account_id = ? and e.state <> 'WITHDRAWN' order by e.id")
                .param(Ids.bytes(actor.accountId()))
                .query(CourseRecords::all);
    }

    /** One enrolment of the actor, withdrawn or not. */
    public CourseRecord own(Actor actor, EnrolmentId id) {
        return jdbc
                .sql(ProgressStore.WHOLE + "e.id = ? and e.account_id = ?")
                .params(Ids.bytes(id.value()), Ids.bytes(AccountId.of(actor).value()))
                .query(CourseRecords::all)
                .stream()
                .findFirst()
                .orElseThrow(EnrolmentUnknown::new);
    }

    private static List<CourseRecord> all(ResultSet rows) throws SQLException {
        List<CourseRecord> records = new ArrayList<>();
        boolean more = rows.next();
        while (more) {
            EnrolmentSummary enrolment = EnrolmentRow.read(rows, 0);
            LocalDate dueOn = rows.getObject("due_on", LocalDate.class);
            List<StudiedLesson> lessons = new ArrayList<>();
            do {
                addLesson(lessons, rows);
                more = rows.next();
            } while (more
                    && Columns.id(rows, "id").equals(enrolment.enrolmentId().value()));
            records.add(CourseRecord.of(new CourseProgress(enrolment, lessons), dueOn));
        }
        return records;
    }

    private static void addLesson(List<StudiedLesson> lessons, ResultSet row) throws SQLException {
        @Nullable StudiedLesson lesson = ProgressStore.lesson(row);
        if (lesson != null) {
            lessons.add(lesson);
        }
    }
}
