package vn.hocso.content.draft;

import vn.hocso.content.BlockId;
import vn.hocso.content.Courses.BlockDraft;
import vn.hocso.shared.Ids;

/** Lessons as a whole: read together from their rows, or copied. */
final class LessonCopies {

    private LessonCopies() {}

    static LessonContent content(Lesson lesson, LessonBody body) {
        return new LessonContent(
                lesson.title(), lesson.estimatedMinutes(), lesson.required(), lesson.completionRule(), body.blocks());
    }

    /** The same content with blocks of its own. */
    static LessonContent copyOf(LessonContent content) {
        return new LessonContent(
                content.title(),
                content.estimatedMinutes(),
                content.required(),
                content.completionRule(),
                content.blocks().stream()
                        .map(block -> new BlockDraft(new BlockId(Ids.next()), block.type(), block.data()))
                        .toList());
    }
}
