package vn.hocso.content;

import java.time.Instant;

/** A course has a new published version, which is now the one to offer. */
public record CoursePublished(CourseId courseId, VersionId versionId, int number, Instant at) {}
