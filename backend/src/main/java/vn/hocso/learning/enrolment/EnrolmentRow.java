package vn.hocso.learning.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import vn.hocso.content.CourseId;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;

/** Reads an enrolment from a row that selects {@link #COLUMNS}. */
public final class EnrolmentRow {

    /** To be selected from {@code learning_enrolment e}. */
    public static final String COLUMNS =
            "e.id, e.account_id, e.course_id, e.version_id, e.unit_id, e.state, e.required_done, e.required_total, e.enrolled_at, "
                    + "e.completed_at";

    private EnrolmentRow() {}

    public static EnrolmentSummary read(ResultSet row, int number) throws SQLException {
        UUID unit = Columns.idOrNull(row, "unit_id");
        return new EnrolmentSummary(
                new EnrolmentId(Columns.id(row, "id")),
                new AccountId(Columns.id(row, "account_id")),
                new CourseId(Columns.id(row, "course_id")),
                new VersionId(Columns.id(row, "version_id")),
                unit == null ? null : new UnitId(unit),
                EnrolmentState.valueOf(row.getString("state")),
                row.getInt("required_done"),
                row.getInt("required_total"),
                Columns.instant(row, "enrolled_at"),
                Columns.instantOrNull(row, "completed_at"));
    }
}
