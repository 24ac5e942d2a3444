package vn.hocso.content.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.content.PublishedCourse;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.PreparedJson;

/** Where versions are kept. Rows are added and read; nothing here changes one, and nothing else touches these tables. */
@Component
class VersionShelf {

    /** Number of the form in which versions are written today; it grows when that form changes, and rows keep theirs. */
    private static final int FORM = 1;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    VersionShelf(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** A line of the list of publications. */
    record Entry(VersionId versionId, int number, Instant publishedAt, AccountId publishedBy) {}

    /** A version's outline with what belongs to it. */
    record KeptVersion(PublishedCourse course, PreparedJson outline) {}

    void put(Edition edition, long draftRevision) {
        PublishedCourse course = edition.course();
        PreparedJson outline = prepare(OutlineView.of(course));
        jdbc.sql("""
                        insert into content_version (id, course_id, number, draft_revision, form, course, outline, outline_etag,
                                                     published_at, published_by)
                        values (:id, :course, :number, :draft, :form, :settings, :outline, :etag, :at, :by)
                        """)
                .param("id", Ids.bytes(course.versionId().value()))
                .param("course", Ids.bytes(course.courseId().value()))
                .param("number", course.number())
                .param("draft", draftRevision)
                .param("form", FORM)
                .param("settings", json.writeValueAsString(course))
                .param("outline", outline.bytes())
                .param("etag", outline.etag())
                .param("at", Columns.at(course.publishedAt()))
                .param("by", Ids.bytes(course.publishedBy().value()))
                .update();
        putPages(course.versionId(), edition.pages());
    }

    private void putPages(VersionId version, List<Edition.Page> pages) {
        List<Object[]> rows = new ArrayList<>();
        for (Edition.Page page : pages) {
            PreparedJson prepared = prepare(page.lesson());
            rows.add(new Object[] {
                Ids.bytes(version.value()),
                Ids.bytes(page.lesson().lessonId().value()),
                rows.size(),
                prepared.bytes(),
                prepared.etag(),
                page.words()
            });
        }
        batches.batchUpdate("""
                insert into content_version_lesson (version_id, lesson_id, position, page, page_etag, words)
                values (?, ?, ?, ?, ?, ?)
                """, rows);
    }

    Optional<KeptVersion> version(VersionId id) {
        return jdbc.sql("select course, outline, outline_etag from content_version where id = :id")
                .param("id", Ids.bytes(id.value()))
                .query((row, number) -> new KeptVersion(
                        json.readValue(row.getString("course"), PublishedCourse.class),
                        PreparedJson.of(row.getBytes("outline"), row.getString("outline_etag"))))
                .optional();
    }

    Optional<PreparedJson> page(VersionId version, LessonId lesson) {
        return jdbc.sql("""
                        select page, page_etag from content_version_lesson
                        where version_id = :version and lesson_id = :lesson
                        """)
                .param("version", Ids.bytes(version.value()))
                .param("lesson", Ids.bytes(lesson.value()))
                .query((row, number) -> PreparedJson.of(row.getBytes("page"), row.getString("page_etag")))
                .optional();
    }

    Optional<String> words(VersionId version, LessonId lesson) {
        return jdbc.sql("""
                        select words from content_version_lesson where version_id = :version and lesson_id = :lesson
                        """)
                .param("version", Ids.bytes(version.value()))
                .param("lesson", Ids.bytes(lesson.value()))
                .query(String.class)
                .optional();
    }

    /** The latest version of the course. */
    Optional<Entry> latest(CourseId course) {
        return entries(course).stream().findFirst();
    }

    /** The latest version of each of the courses that has one. */
    Map<CourseId, VersionId> latest(Collection<CourseId> courses) {
        Map<CourseId, VersionId> latest = new HashMap<>();
        if (!courses.isEmpty()) {
            jdbc.sql("select course_id, id from content_version where course_id in (:courses) order by number")
                    .param(
                            "courses",
                            courses.stream().map(id -> Ids.bytes(id.value())).toList())
                    .query(row -> {
                        latest.put(new CourseId(Columns.id(row, "course_id")), new VersionId(Columns.id(row, "id")));
                    });
        }
        return latest;
    }

    /** All versions of the course, the latest first. */
    List<Entry> entries(CourseId course) {
        return jdbc.sql("""
                        select id, number, published_at, published_by from content_version
                        where course_id = :course order by number desc
                        """)
                .param("course", Ids.bytes(course.value()))
                .query(VersionShelf::entry)
                .list();
    }

    PreparedJson prepare(Object view) {
        return PreparedJson.of(json.writeValueAsBytes(view));
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new VersionId(Columns.id(row, "id")),
                row.getInt("number"),
                Columns.instant(row, "published_at"),
                new AccountId(Columns.id(row, "published_by")));
    }
}
