package vn.hocso.learning.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/**
 * Writes time and place within lessons, those of many learners in one statement that commits itself. It reads nothing and locks nothing
 * but the lessons, and changes one only if its revision is still the one that is remembered (decision 25).
 */
@Component
class RoutineLessons {

    private static final List<String> COLUMNS = List.of(
            "viewed_to_end",
            "first_at",
            "last_at",
            "active",
            "active_seconds",
            "watched",
            "position_seconds",
            "position_at",
            "reports");

    private final JdbcClient jdbc;

    RoutineLessons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One lesson of an enrolment, as it is to be saved. */
    record Work(EnrolmentId enrolment, StudiedLesson lesson) {}

    /**
     * @param works at most one for each enrolment
     * @return whether all were saved; if not, some may be, and it is not known which
     */
    boolean save(Collection<Work> works) {
        List<List<@Nullable Object>> rows =
                works.stream().map(RoutineLessons::values).toList();
        List<@Nullable Object> params = new ArrayList<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            int index = column;
            List<Work> each = List.copyOf(works);
            for (int i = 0; i < each.size(); i++) {
                params.add(Ids.bytes(each.get(i).enrolment().value()));
                params.add(rows.get(i).get(index));
            }
        }
        for (Work work : works) {
            StudiedLesson.Stored stored = work.lesson().stored();
            params.add(Ids.bytes(work.enrolment().value()));
            params.add(Ids.bytes(stored.lessonId().value()));
            params.add(stored.revision());
        }
        return jdbc.sql(statement(works.size())).params(params).update() == works.size();
    }

    private static String statement(int works) {
        String value = "case enrolment_id" + " when ? then ?".repeat(works) + " end";
        return "update learning_lesson_progress set "
                + COLUMNS.stream().map(column -> column + " = " + value).collect(Collectors.joining(", "))
                + ", revision = revision + 1 where "
                + String.join(
                        " or ", Collections.nCopies(works, "(enrolment_id = ? and lesson_id = ? and revision = ?)"));
    }

    private static List<@Nullable Object> values(Work work) {
        StudiedLesson.Stored stored = work.lesson().stored();
        return Arrays.asList(
                stored.viewedToEnd(),
                Columns.at(stored.firstAt()),
                Columns.at(stored.lastAt()),
                stored.active().toString(),
                work.lesson().activeSeconds(),
                stored.watched().toString(),
                stored.positionSeconds(),
                Columns.atOrNull(stored.positionAt()),
                stored.reports().bytes());
    }
}
