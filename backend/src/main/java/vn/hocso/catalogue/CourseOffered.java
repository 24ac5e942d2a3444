package vn.hocso.catalogue;

import java.time.Instant;

import vn.hocso.content.CourseId;
import vn.hocso.content.VersionId;

/** A course can be found and taken in this version. */
public record CourseOffered(CourseId courseId, VersionId versionId, Instant at) {}
