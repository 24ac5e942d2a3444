package vn.hocso.survey.result;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.learning.ClassId;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Refusal;

/** Which answers are looked at: of the course or one class of it, released in those months. */
record Selection(
        CourseId courseId,
        @Nullable ClassId classId,
        @Nullable YearMonth from,
        @Nullable YearMonth to) {

    Selection {
        if (from != null && to != null && to.isBefore(from)) {
            throw new PeriodTurnedRound();
        }
    }

    /** Conditions on whose answers they are, and when they were released. */
    String where() {
        return whose()
                + (from == null ? "" : " and released_in >= :from")
                + (to == null ? "" : " and released_in <= :to");
    }

    /** Conditions on whose answers they are only. */
    String whose() {
        return "course_id = :course" + (classId == null ? "" : " and class_id = :class");
    }

    Map<String, Object> params() {
        Map<String, Object> params = new HashMap<>(Map.of("course", Ids.bytes(courseId.value())));
        if (classId != null) {
            params.put("class", Ids.bytes(classId.value()));
        }
        if (from != null) {
            params.put("from", from.atDay(1));
        }
        if (to != null) {
            params.put("to", to.atDay(1));
        }
        return params;
    }

    static class PeriodTurnedRound extends Refusal {
        PeriodTurnedRound() {
            super(Kind.INVALID, "survey.period-turned-round", Map.of(), "to");
        }
    }
}
