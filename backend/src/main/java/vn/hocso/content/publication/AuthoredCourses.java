package vn.hocso.content.publication;

import java.util.function.Predicate;

import org.springframework.stereotype.Service;

import vn.hocso.content.CourseId;
import vn.hocso.content.Courses;
import vn.hocso.content.LessonId;
import vn.hocso.content.SectionId;
import vn.hocso.content.VersionId;
import vn.hocso.content.draft.CourseService;
import vn.hocso.content.draft.LessonService;
import vn.hocso.content.draft.OutlineService;
import vn.hocso.shared.Actor;

/** Authoring for other modules, in the same steps an author takes. */
@Service
class AuthoredCourses implements Courses {

    private final CourseService courses;
    private final OutlineService outlines;
    private final LessonService lessons;
    private final PublicationService publications;

    AuthoredCourses(
            CourseService courses, OutlineService outlines, LessonService lessons, PublicationService publications) {
        this.courses = courses;
        this.outlines = outlines;
        this.lessons = lessons;
        this.publications = publications;
    }

    @Override
    public CourseSummary require(CourseId courseId) {
        return courses.summary(courseId);
    }

    @Override
    public CourseId create(Actor actor, NewCourse course) {
        return courses.begin(actor, null, course);
    }

    @Override
    public void saveSettings(Actor actor, CourseId courseId, CourseSettings settings) {
        courses.arrange(actor, courseId, null, settings);
    }

    @Override
    public SectionId addSection(Actor actor, CourseId courseId, String title) {
        return outlines.addSection(actor, courseId, null, title, null);
    }

    @Override
    public LessonId addLesson(Actor actor, CourseId courseId, SectionId sectionId, String title) {
        return outlines.addLesson(actor, courseId, sectionId, null, title, null);
    }

    @Override
    public void saveLesson(Actor actor, CourseId courseId, LessonId lessonId, LessonDraft lesson) {
        lessons.write(actor, courseId, lessonId, null, lesson);
    }

    @Override
    public void blocksChanged(Actor actor, CourseId courseId, Predicate<BlockDraft> which) {
        lessons.blocksChanged(actor, courseId, which);
    }

    @Override
    public VersionId publish(Actor actor, CourseId courseId) {
        return publications.publish(actor, courseId, null).versionId();
    }
}
