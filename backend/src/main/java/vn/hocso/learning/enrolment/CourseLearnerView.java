package vn.hocso.learning.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.shared.Columns;

/** A learner of a course as managers of their unit see them. */
record CourseLearnerView(
        EnrolmentId enrolmentId,
        AccountId accountId,
        String fullName,
        String unitName,
        EnrolmentState state,
        int requiredDone,
        int requiredTotal,
        int percent,
        @Nullable LocalDate dueOn,
        Instant enrolledAt,
        @Nullable Instant completedAt) {

    static CourseLearnerView read(ResultSet row, int number) throws SQLException {
        EnrolmentSummary enrolment = EnrolmentRow.read(row, number);
        return new CourseLearnerView(
                enrolment.enrolmentId(),
                enrolment.accountId(),
                row.getString("full_name"),
                row.getString("unit_full_name"),
                enrolment.state(),
                enrolment.requiredDone(),
                enrolment.requiredTotal(),
                enrolment.percent(),
                row.getObject("due_on", LocalDate.class),
                enrolment.enrolledAt(),
                Columns.instantOrNull(row, "completed_at"));
    }
}
