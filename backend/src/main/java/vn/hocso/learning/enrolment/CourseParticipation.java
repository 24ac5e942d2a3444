package vn.hocso.learning.enrolment;

import java.util.List;
import java.util.Optional;

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

    private final OwnPlaces places;
    private final JdbcClient jdbc;

    CourseParticipation(OwnPlaces places, JdbcClient jdbc) {
        this.places = places;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<OwnEnrolment> own(Actor actor, CourseId course) {
        return places.among(actor, List.of(course)).stream()
                .map(CourseParticipation::own)
                .findAny();
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
