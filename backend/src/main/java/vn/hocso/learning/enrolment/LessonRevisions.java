package vn.hocso.learning.enrolment;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Ids;

/**
 * Nodes remember lessons by their revision and go on from there without reading. So whoever changes more of an enrolment than time and
 * place within one lesson counts up the revisions of all its lessons, in the same transaction.
 */
@Component
public class LessonRevisions {

    private final JdbcClient jdbc;

    LessonRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void countUp(EnrolmentId enrolment) {
        countUp(List.of(enrolment));
    }

    public void countUp(Collection<EnrolmentId> enrolments) {
        for (List<EnrolmentId> slice : ManyRows.slices(enrolments)) {
            jdbc.sql("update learning_lesson_progress set revision = revision + 1 where enrolment_id in (%s)"
                            .formatted(ManyRows.marks(slice.size())))
                    .params(slice.stream()
                            .<Object>map(id -> Ids.bytes(id.value()))
                            .toList())
                    .update();
        }
    }
}
