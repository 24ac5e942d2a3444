package vn.hocso.survey.answer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.survey.Surveys;
import vn.hocso.survey.answer.SurveyRefusals.AlreadyAnswered;

/** That somebody answered, and on which day. What they said is kept apart and does not lead here. */
@Repository
class Participations implements Surveys {

    private static final String INSERT = """
            insert into survey_participation (enrolment_id, account_id, course_id, class_id, answered_on, submission_id)
            values (?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    Participations(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public Set<EnrolmentId> answered(Collection<EnrolmentId> enrolments) {
        return enrolments.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select enrolment_id from survey_participation where enrolment_id in (:ids)")
                        .param(
                                "ids",
                                enrolments.stream()
                                        .map(id -> Ids.bytes(id.value()))
                                        .toList())
                        .query((row, number) -> new EnrolmentId(Columns.id(row, "enrolment_id")))
                        .list());
    }

    Optional<LocalDate> answeredOn(EnrolmentId id) {
        return jdbc.sql("select answered_on from survey_participation where enrolment_id = ?")
                .param(Ids.bytes(id.value()))
                .query(LocalDate.class)
                .optional();
    }

    /**
     * Notes that they answer now. Of two at once the second waits here for the first.
     *
     * @return false when the same submission arrived before
     */
    boolean enter(EnrolmentSummary enrolment, Group group, LocalDate day, UUID submission) {
        try {
            jdbc.sql(INSERT).params(params(enrolment, group, day, submission)).update();
            return true;
        } catch (DuplicateKeyException before) {
            if (!submissionOf(enrolment.enrolmentId()).equals(Optional.of(submission))) {
                throw new AlreadyAnswered();
            }
            return false;
        }
    }

    /** That somebody of the group answered on that day. */
    record Participation(EnrolmentSummary enrolment, Group group, LocalDate answeredOn) {}

    /** Notes that many answered, none of whom had before. */
    void enterAll(List<Participation> all) {
        batches.batchUpdate(
                INSERT,
                all.stream()
                        .map(one -> params(one.enrolment(), one.group(), one.answeredOn(), UUID.randomUUID()))
                        .toList());
    }

    private static Object[] params(EnrolmentSummary enrolment, Group group, LocalDate day, UUID submission) {
        return new Object[] {
            Ids.bytes(enrolment.enrolmentId().value()),
            Ids.bytes(enrolment.accountId().value()),
            group.course(),
            group.ofClass(),
            day,
            Ids.bytes(submission)
        };
    }

    private Optional<UUID> submissionOf(EnrolmentId id) {
        return jdbc.sql("select submission_id from survey_participation where enrolment_id = ?")
                .param(Ids.bytes(id.value()))
                .query((row, number) -> Columns.id(row, "submission_id"))
                .optional();
    }
}
