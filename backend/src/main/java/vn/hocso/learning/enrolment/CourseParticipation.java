package vn.hocso.learning.enrolment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.catalogue.spi.Participation;
import vn.hocso.content.CourseId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;

/** Tells the catalogue who takes part. */
@Component
class CourseParticipation implements Participation {

    private final JdbcClient jdbc;

    CourseParticipation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<CourseId, OwnEnrolment> own(Actor actor, Collection<CourseId> courses) {
        if (courses.isEmpty()) {
            return Map.of();
        }
        List<Object> params = new ArrayList<>(List.of(Ids.bytes(actor.accountId())));
        courses.forEach(course -> params.add(Ids.bytes(course.value())));
        return jdbc
                .sql("select " + EnrolmentRow.COLUMNS + " from learning_enrolment e"
                        + " where e.account_id = ? and e.state <> 'WITHDRAWN' and e.course_id in ("
                        + ManyRows.marks(courses.size()) + ")")
                .params(params)
                .query(EnrolmentRow::read)
                .list()
                .stream()
                .collect(Collectors.toMap(EnrolmentSummary::courseId, CourseParticipation::own));
    }

    @Override
    public int enrolledCount(CourseId course) {
        return jdbc.sql("select count(*) from learning_enrolment where course_id = ? and state <> 'WITHDRAWN'")
                .param(Ids.bytes(course.value()))
                .query(Integer.class)
                .single();
    }

    private static OwnEnrolment own(EnrolmentSummary enrolment) {
        return new OwnEnrolment(
                enrolment.enrolmentId().value(), enrolment.state().name(), enrolment.percent());
    }
}
