package vn.hocso.content.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.content.Courses.CourseSettings;
import vn.hocso.content.LessonId;
import vn.hocso.content.SectionId;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;

/** A draft as a whole at one moment: what a publication is made from. */
public record DraftSnapshot(
        CourseId courseId,
        String code,
        UnitId unitId,
        AccountId createdBy,
        CourseSettings settings,
        long revision,
        boolean settingsChanged,
        @Nullable PublishedMark published,
        List<SnapshotSection> sections) {

    public record SnapshotSection(SectionId sectionId, String title, List<SnapshotLesson> lessons) {}

    /** A lesson, and whether it differs from the one published last. */
    public record SnapshotLesson(LessonId lessonId, boolean changed, LessonContent content) {}

    public List<SnapshotLesson> lessons() {
        return sections.stream().flatMap(section -> section.lessons().stream()).toList();
    }
}
