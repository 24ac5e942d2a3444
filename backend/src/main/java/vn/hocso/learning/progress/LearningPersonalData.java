package vn.hocso.learning.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.content.LessonId;
import vn.hocso.content.PublishedContent;
import vn.hocso.content.PublishedCourse;
import vn.hocso.content.VersionId;
import vn.hocso.learning.classes.ClassTraces;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonalData;

/**
 * What a person took part in. Erasing takes at which times they studied and what they watched; that somebody was enrolled, how long they
 * took and what they completed stays for the figures.
 */
@Component
class LearningPersonalData implements PersonalData {

    private static final String COURSE = "course";
    private static final String LESSON = "lesson";

    private final JdbcClient jdbc;
    private final PublishedContent content;
    private final ClassTraces classes;

    LearningPersonalData(JdbcClient jdbc, PublishedContent content, ClassTraces classes) {
        this.jdbc = jdbc;
        this.content = content;
        this.classes = classes;
    }

    @Override
    public String section() {
        return "learning";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void tell(UUID account, Rows rows) {
        tellOf(account, named(rows));
        classes.tell(account, rows);
    }

    /** Courses and lessons by the titles that the version of the enrolment has for them. */
    private Rows named(Rows rows) {
        Map<String, PublishedCourse> versions = new HashMap<>();
        return (table, values) -> {
            PublishedCourse course = versions.computeIfAbsent(
                    String.valueOf(values.get(COURSE)), id -> content.course(new VersionId(UUID.fromString(id))));
            values.put(COURSE, course.title());
            values.computeIfPresent(LESSON, (column, id) -> lesson(course, id.toString()));
            rows.add(table, values);
        };
    }

    /** A lesson that a later version left out is known by its identifier only. */
    private static String lesson(PublishedCourse course, String id) {
        return course.lesson(new LessonId(UUID.fromString(id)))
                .map(PublishedCourse.Lesson::title)
                .orElse(id);
    }

    private void tellOf(UUID account, Rows rows) {
        jdbc.sql("""
                select id as 'enrolment', version_id as 'course', version_number as 'version', state as 'state',
                    required_done as 'lessons-done', required_total as 'lessons', due_on as 'due', enrolled_at as 'since',
                    completed_at as 'completed', withdrawn_at as 'withdrawn'
                from learning_enrolment where account_id = ? order by enrolled_at
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("enrolments", row);
        });
        jdbc.sql("""
                select e.version_id as 'course', p.lesson_id as 'lesson', p.state as 'state', p.first_at as 'since',
                    p.last_at as 'last', p.completed_at as 'completed', p.active_seconds as 'active-seconds'
                from learning_lesson_progress p join learning_enrolment e on e.id = p.enrolment_id
                where e.account_id = ? order by p.first_at
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("lessons", row);
        });
        List<Activity> activities =
                jdbc.sql("""
                select e.version_id, p.lesson_id, p.active, p.watched
                from learning_lesson_progress p join learning_enrolment e on e.id = p.enrolment_id
                where e.account_id = ? order by p.first_at
                """).param(Ids.bytes(account)).query(Activity::read).list();
        activities.forEach(activity -> activity.tellTimes(rows));
        activities.forEach(activity -> activity.tellVideos(rows));
    }

    /** When somebody was active in a lesson, and what they saw of its videos. */
    private record Activity(UUID version, UUID lesson, Stretches active, Watched watched) {

        static Activity read(ResultSet row, int number) throws SQLException {
            return new Activity(
                    Columns.id(row, "version_id"),
                    Columns.id(row, "lesson_id"),
                    Stretches.parse(row.getString("active")),
                    Watched.parse(row.getString("watched")));
        }

        void tellTimes(Rows rows) {
            active.list()
                    .forEach(time -> rows.add(
                            "study-times",
                            row(
                                    "from",
                                    Instant.ofEpochSecond(time.from()).toString(),
                                    "to",
                                    Instant.ofEpochSecond(time.to()).toString())));
        }

        void tellVideos(Rows rows) {
            watched.videos().values().stream()
                    .flatMap(video -> video.seen().list().stream())
                    .forEach(seen -> rows.add(
                            "watched", row("from-second", seen.from() / 1000.0, "to-second", seen.to() / 1000.0)));
        }

        private Map<String, @Nullable Object> row(String begin, Object from, String end, Object to) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put(COURSE, version.toString());
            row.put(LESSON, lesson.toString());
            row.put(begin, from);
            row.put(end, to);
            return row;
        }
    }

    @Override
    public List<Kept> erase(UUID account) {
        classes.erase(account);
        jdbc.sql("""
                update learning_lesson_progress
                set active = '', watched = '', reports = '', position_seconds = null, position_at = null, revision = revision + 1
                where enrolment_id in (select id from learning_enrolment where account_id = ?)
                """).param(Ids.bytes(account)).update();
        long enrolments = jdbc.sql("select count(*) from learning_enrolment where account_id = ?")
                .param(Ids.bytes(account))
                .query(Long.class)
                .single();
        return enrolments == 0 ? List.of() : List.of(new Kept("enrolments", "figures", enrolments));
    }
}
