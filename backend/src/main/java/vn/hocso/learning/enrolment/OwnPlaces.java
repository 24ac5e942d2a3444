package vn.hocso.learning.enrolment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.content.CourseId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;

/** In which of some courses somebody takes part. */
@Component
class OwnPlaces {

    private final JdbcClient jdbc;

    OwnPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The actor's current enrolments among the given courses, in one statement. */
    List<EnrolmentSummary> among(Actor actor, Collection<CourseId> courses) {
        List<Object> params = new ArrayList<>(List.of(Ids.bytes(actor.accountId())));
        courses.forEach(course -> params.add(Ids.bytes(course.value())));
        return jdbc.sql("select " + EnrolmentRow.COLUMNS + " from learning_enrolment e"
                        + " where e.account_id = ? and e.state <> 'WITHDRAWN' and e.course_id in ("
                        + ManyRows.marks(courses.size()) + ")")
                .params(params)
                .query(EnrolmentRow::read)
                .list();
    }
}
