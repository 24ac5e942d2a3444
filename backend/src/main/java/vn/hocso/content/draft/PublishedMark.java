package vn.hocso.content.draft;

import java.time.Instant;

import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;

/** The latest publication of a course, and the revision of the draft that went into it. */
public record PublishedMark(VersionId versionId, int number, long draftRevision, Instant at, AccountId by) {}
