package vn.hocso.content.draft;

import java.time.Instant;
import java.util.List;

import vn.hocso.content.CompletionRule;
import vn.hocso.content.Courses.BlockDraft;
import vn.hocso.content.LessonId;
import vn.hocso.content.SectionId;

/** A lesson as its author edits it. */
record DraftLesson(
        LessonId lessonId,
        SectionId sectionId,
        String title,
        int estimatedMinutes,
        boolean required,
        CompletionRule completionRule,
        List<BlockDraft> blocks,
        long revision,
        Instant updatedAt) {

    static DraftLesson of(Lesson lesson, LessonBody body) {
        return new DraftLesson(
                lesson.lessonId(),
                lesson.sectionId(),
                lesson.title(),
                lesson.estimatedMinutes(),
                lesson.required(),
                lesson.completionRule(),
                body.blocks(),
                lesson.revision(),
                lesson.updatedAt());
    }
}
