package vn.hocso.learning.classes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.ClassState;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;

/** A class as it stands. The days of Việt Nam decide whether it has begun and whether it is over; closing it is said by somebody. */
public record CourseClass(
        ClassId id,
        String code,
        String title,
        CourseId courseId,
        UnitId unitId,
        String unitPath,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable Instant closedAt,
        int revision) {

    static final String COLUMNS =
            "c.id, c.code, c.title, c.course_id, c.unit_id, c.unit_path, c.starts_on, c.ends_on, c.closed_at, c.revision";

    public ClassState state(LocalDate today) {
        if (closedAt != null) {
            return ClassState.CLOSED;
        }
        if (today.isBefore(startsOn)) {
            return ClassState.PLANNED;
        }
        return today.isAfter(endsOn) ? ClassState.ENDED : ClassState.RUNNING;
    }

    public boolean closed() {
        return closedAt != null;
    }

    public ClassSummary summary(LocalDate today) {
        return new ClassSummary(id, code, title, courseId, unitId, startsOn, endsOn, state(today), closedAt);
    }

    static CourseClass read(ResultSet row, int number) throws SQLException {
        return new CourseClass(
                new ClassId(Columns.id(row, "id")),
                row.getString("code"),
                row.getString("title"),
                new CourseId(Columns.id(row, "course_id")),
                new UnitId(Columns.id(row, "unit_id")),
                row.getString("unit_path"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                Columns.instantOrNull(row, "closed_at"),
                row.getInt("revision"));
    }
}
