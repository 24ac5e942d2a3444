package vn.hocso.learning.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.content.LessonId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.enrolment.EnrolmentRow;
import vn.hocso.learning.enrolment.LessonRevisions;
import vn.hocso.learning.enrolment.ManyRows;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/**
 * Progress in the database, in as few statements as can be: one reads an enrolment with all its lessons, and while it is being changed
 * locks it, so that two devices of one person wait for each other and nobody else does.
 */
@Component
class ProgressStore {

    /** Enrolments with their lessons, a row for each lesson and at least one for each enrolment; a condition must follow. */
    static final String WHOLE = "select " + EnrolmentRow.COLUMNS
            + ", e.due_on, p.lesson_id, p.revision, p.viewed_to_end, p.first_at, p.last_at, p.completed_at as lesson_completed_at, p.active, p.watched, p.passed,"
            + " p.position_seconds, p.position_at, p.reports from learning_enrolment e left join learning_lesson_progress p on p.enrolment_id = e.id"
            + " where ";

    private static final String ONE = WHOLE + "e.id = ?";
    private static final String OWN = ONE + " and e.account_id = ?";

    private static final int LESSON_COLUMNS = 14;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final LessonRevisions revisions;

    ProgressStore(JdbcClient jdbc, JdbcOperations batches, LessonRevisions revisions) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.revisions = revisions;
    }

    Optional<CourseProgress> find(EnrolmentId id, AccountId owner) {
        return load(OWN, Ids.bytes(id.value()), Ids.bytes(owner.value()));
    }

    Optional<CourseProgress> find(EnrolmentId id) {
        return load(ONE, Ids.bytes(id.value()));
    }

    Optional<CourseProgress> lock(EnrolmentId id, AccountId owner) {
        return load(OWN + " for update", Ids.bytes(id.value()), Ids.bytes(owner.value()));
    }

    Optional<CourseProgress> lock(EnrolmentId id) {
        return load(ONE + " for update", Ids.bytes(id.value()));
    }

    /** Locks those of the enrolments that exist, or fails at once when somebody holds one of them. */
    Map<EnrolmentId, CourseProgress> lockAtOnce(Collection<EnrolmentId> ids) {
        return jdbc.sql(WHOLE + "e.id in (" + ManyRows.marks(ids.size()) + ") order by e.id for update nowait")
                .params(ids.stream().<Object>map(id -> Ids.bytes(id.value())).toList())
                .query(ProgressStore::all);
    }

    void save(CourseProgress progress) {
        save(List.of(progress));
    }

    void save(Collection<CourseProgress> many) {
        List<List<@Nullable Object>> lessons = new ArrayList<>();
        List<EnrolmentSummary> enrolments = new ArrayList<>();
        for (CourseProgress one : many) {
            one.changedLessons()
                    .forEach(lesson -> lessons.add(row(one.enrolment().enrolmentId(), lesson)));
            if (!one.isRoutine()) {
                enrolments.add(one.enrolment());
            }
        }
        if (!enrolments.isEmpty()) {
            batches.batchUpdate(
                    "update learning_enrolment set state = ?, required_done = ?, required_total = ?, completed_at = ? where id = ?",
                    enrolments.stream().map(ProgressStore::row).toList());
            revisions.countUp(
                    enrolments.stream().map(EnrolmentSummary::enrolmentId).toList());
        }
        ManyRows.slices(lessons).forEach(this::saveLessons);
    }

    private static @Nullable Object[] row(EnrolmentSummary enrolment) {
        return new @Nullable Object[] {
            enrolment.state().name(),
            enrolment.requiredDone(),
            enrolment.requiredTotal(),
            Columns.atOrNull(enrolment.completedAt()),
            Ids.bytes(enrolment.enrolmentId().value())
        };
    }

    private void saveLessons(List<List<@Nullable Object>> lessons) {
        List<@Nullable Object> values = new ArrayList<>(lessons.size() * LESSON_COLUMNS);
        lessons.forEach(values::addAll);
        jdbc.sql("""
                insert into learning_lesson_progress (enrolment_id, lesson_id, state, viewed_to_end, first_at, last_at, completed_at,
                  active, active_seconds, watched, passed, position_seconds, position_at, reports)
                values %s
                on duplicate key update state = values(state), viewed_to_end = values(viewed_to_end), first_at = values(first_at),
                  last_at = values(last_at), completed_at = values(completed_at), active = values(active),
                  active_seconds = values(active_seconds), watched = values(watched), passed = values(passed),
                  position_seconds = values(position_seconds), position_at = values(position_at), reports = values(reports),
                  revision = revision + 1
                """.formatted(ManyRows.of(lessons.size(), LESSON_COLUMNS)))
                .params(values)
                .update();
    }

    private static List<@Nullable Object> row(EnrolmentId id, StudiedLesson lesson) {
        StudiedLesson.Stored stored = lesson.stored();
        return Arrays.asList(
                Ids.bytes(id.value()),
                Ids.bytes(stored.lessonId().value()),
                lesson.state().name(),
                stored.viewedToEnd(),
                Columns.at(stored.firstAt()),
                Columns.at(stored.lastAt()),
                Columns.atOrNull(stored.completedAt()),
                stored.active().toString(),
                lesson.activeSeconds(),
                stored.watched().toString(),
                stored.passed().stream().map(UUID::toString).sorted().collect(Collectors.joining(",")),
                stored.positionSeconds(),
                Columns.atOrNull(stored.positionAt()),
                stored.reports().bytes());
    }

    private Optional<CourseProgress> load(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(ProgressStore::whole);
    }

    private static Optional<CourseProgress> whole(ResultSet rows) throws SQLException {
        return all(rows).values().stream().findFirst();
    }

    private static Map<EnrolmentId, CourseProgress> all(ResultSet rows) throws SQLException {
        Map<EnrolmentId, EnrolmentSummary> enrolments = new LinkedHashMap<>();
        Map<EnrolmentId, Collection<StudiedLesson>> lessons = new HashMap<>();
        while (rows.next()) {
            EnrolmentSummary enrolment = EnrolmentRow.read(rows, 0);
            enrolments.putIfAbsent(enrolment.enrolmentId(), enrolment);
            StudiedLesson lesson = lesson(rows);
            if (lesson != null) {
                lessons.computeIfAbsent(enrolment.enrolmentId(), first -> new ArrayList<>())
                        .add(lesson);
            }
        }
        Map<EnrolmentId, CourseProgress> all = new LinkedHashMap<>();
        enrolments.forEach((id, enrolment) ->
                all.put(id, new CourseProgress(enrolment, lessons.getOrDefault(id, List.of()))));
        return all;
    }

    /** The lesson of a row, if the row has one. */
    static @Nullable StudiedLesson lesson(ResultSet row) throws SQLException {
        UUID lesson = Columns.idOrNull(row, "lesson_id");
        return lesson == null ? null : StudiedLesson.restore(stored(row, new LessonId(lesson)));
    }

    private static StudiedLesson.Stored stored(ResultSet row, LessonId lesson) throws SQLException {
        return new StudiedLesson.Stored(
                lesson,
                row.getInt("revision"),
                row.getBoolean("viewed_to_end"),
                Columns.instant(row, "first_at"),
                Columns.instant(row, "last_at"),
                Columns.instantOrNull(row, "lesson_completed_at"),
                Stretches.parse(row.getString("active")),
                Watched.parse(row.getString("watched")),
                ids(row.getString("passed")),
                Columns.integerOrNull(row, "position_seconds"),
                Columns.instantOrNull(row, "position_at"),
                FoldedReports.of(row.getBytes("reports")));
    }

    private static Set<UUID> ids(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }
}
