package vn.hocso.content.spi;

import vn.hocso.content.BlockId;
import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.content.VersionId;

/**
 * Where a block is being published. In a preview nothing is kept: the version does not exist and never will, so a block type must write
 * nothing.
 */
public record PublishContext(
        VersionId versionId, CourseId courseId, LessonId lessonId, BlockId blockId, boolean preview) {}
