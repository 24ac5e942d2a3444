package vn.hocso.learning.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.progress.StudiedLesson.Stored;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/**
 * Writes time and place within lessons, those of many learners in one statement that commits itself. It reads nothing and locks nothing
 * but the lessons, and changes one only if its revision is still the one that is remembered (decision 25).
 */
@Component
class RoutineLessons {

    private static final List<Column> COLUMNS = List.of(
            new Column("viewed_to_end", Stored::viewedToEnd),
            new Column("first_at", lesson -> Columns.at(lesson.firstAt())),
            new Column("last_at", lesson -> Columns.at(lesson.lastAt())),
            new Column("active", lesson -> lesson.active().toString()),
            new Column("active_seconds", lesson -> lesson.active().length()),
            new Column("watched", lesson -> lesson.watched().toString()),
            new Column("position_seconds", Stored::positionSeconds),
            new Column("position_at", lesson -> Columns.atOrNull(lesson.positionAt())),
            new Column("reports", lesson -> lesson.reports().bytes()));

    private final JdbcClient jdbc;

    RoutineLessons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param works at most one for each enrolment
     * @return whether all were saved; if not, some may be, and it is not known which
     */
    boolean save(List<Work> works) {
        List<@Nullable Object> params = new ArrayList<>();
        for (Column column : COLUMNS) {
            for (Work work : works) {
                params.add(Ids.bytes(work.enrolment().value()));
                params.add(column.value().apply(work.lesson()));
            }
        }
        for (Work work : works) {
            params.add(Ids.bytes(work.enrolment().value()));
            params.add(Ids.bytes(work.lesson().lessonId().value()));
            params.add(work.lesson().revision());
        }
        return jdbc.sql(statement(works.size())).params(params).update() == works.size();
    }

    /** A join with a list of values would say the same, but the database keeps those in temporary tables (see performance.md). */
    private static String statement(int works) {
        String value = "case enrolment_id" + " when ? then ?".repeat(works) + " end";
        String unchanged = "(enrolment_id = ? and lesson_id = ? and revision = ?)";
        return "update learning_lesson_progress set "
                + COLUMNS.stream().map(column -> column.name() + " = " + value).collect(Collectors.joining(", "))
                + ", revision = revision + 1 where "
                + String.join(" or ", Collections.nCopies(works, unchanged));
    }

    /** One lesson of an enrolment, as it is to be saved and with the revision it is remembered at. */
    record Work(EnrolmentId enrolment, Stored lesson) {}

    private record Column(String name, Function<Stored, @Nullable Object> value) {}
}
