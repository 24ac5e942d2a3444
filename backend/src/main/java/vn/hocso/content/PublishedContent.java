package vn.hocso.content;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import vn.hocso.shared.PreparedJson;

/** Reads published versions. They are immutable and answered from memory once read, without a statement. */
public interface PublishedContent {

    /** The version, or a refusal of kind not found. */
    PublishedCourse course(VersionId versionId);

    /** The lesson as it stands in the version, or a refusal of kind not found. */
    PublishedLesson lesson(VersionId versionId, LessonId lessonId);

    /** The outline as learners receive it: {@code OutlineView}. */
    PreparedJson outlineJson(VersionId versionId);

    /** The lesson page as learners receive it: {@code LessonView}. */
    PreparedJson lessonJson(VersionId versionId, LessonId lessonId);

    /** The words of a lesson, for search. */
    String lessonText(VersionId versionId, LessonId lessonId);

    /** The version on offer, which is the latest published one; empty while the course is a draft only. */
    Optional<VersionId> currentVersion(CourseId courseId);

    /** Those of many courses in one statement; courses that are drafts only are left out. */
    Map<CourseId, VersionId> currentVersions(Collection<CourseId> courseIds);
}
