package vn.hocso.learning;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.content.BlockId;
import vn.hocso.content.CompletionRule;
import vn.hocso.content.CourseId;
import vn.hocso.content.CourseLevel;
import vn.hocso.content.Courses;
import vn.hocso.content.Courses.BlockDraft;
import vn.hocso.content.Courses.CourseSettings;
import vn.hocso.content.Courses.LessonDraft;
import vn.hocso.content.Courses.NewCourse;
import vn.hocso.content.LessonId;
import vn.hocso.content.SectionId;
import vn.hocso.content.VersionId;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.testing.Somebody;

/** Courses for tests: a trainer writes and publishes them through the module's API. */
public final class Classroom {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Courses courses;
    private final UnitId unit;
    private final Actor trainer;
    private final CourseId course;
    private final SectionId section;
    private final List<LessonId> lessons = new ArrayList<>();

    /** A course of a unit of its own with so many lessons to read, not published yet. */
    public Classroom(Courses courses, Somebody somebody, String title, int lessonsToRead) {
        this.courses = courses;
        unit = somebody.unit();
        trainer = somebody.in(unit).withRole(Role.TRAINER).make().actor();
        course = courses.create(trainer, new NewCourse(title, unit, null, "vi"));
        courses.saveSettings(
                trainer,
                course,
                new CourseSettings(
                        title,
                        "Khóa học ngắn cho kiểm thử",
                        List.of("Hiểu"),
                        List.of("Công chức"),
                        CourseLevel.BASIC,
                        List.of("chuyen-doi-so"),
                        "vi",
                        null));
        section = courses.addSection(trainer, course, "Phần một");
        for (int no = 1; no <= lessonsToRead; no++) {
            addLesson("Bài " + no, true);
        }
    }

    public LessonId addLesson(String title, boolean required) {
        return addLesson(title, required, CompletionRule.VIEWED, text(title));
    }

    public LessonId addLesson(String title, boolean required, CompletionRule rule, BlockDraft block) {
        LessonId lesson = courses.addLesson(trainer, course, section, title);
        save(lesson, title, required, rule, block);
        lessons.add(lesson);
        return lesson;
    }

    public void makeOptional(LessonId lesson, String title) {
        save(lesson, title, false, CompletionRule.VIEWED, text(title));
    }

    public VersionId publish() {
        return courses.publish(trainer, course);
    }

    public CourseId course() {
        return course;
    }

    public UnitId unit() {
        return unit;
    }

    public Actor trainer() {
        return trainer;
    }

    public LessonId lesson(int no) {
        return lessons.get(no - 1);
    }

    public static BlockDraft block(String type, String data) {
        return new BlockDraft(new BlockId(Ids.next()), type, JSON.readTree(data));
    }

    private void save(LessonId lesson, String title, boolean required, CompletionRule rule, BlockDraft block) {
        courses.saveLesson(trainer, course, lesson, new LessonDraft(title, 5, required, rule, List.of(block)));
    }

    private static BlockDraft text(String words) {
        JsonNode document = JSON.readTree("""
                {"document": {"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "%s"}]}]}}
                """.formatted(words));
        return new BlockDraft(new BlockId(Ids.next()), "RICH_TEXT", document);
    }
}
