package vn.hocso.assessment;

import java.time.Instant;
import java.util.UUID;

import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;

/** A trainer has looked at a review that its reader reported. */
public record PeerReportJudged(
        UUID reviewId, AccountId accountId, VersionId versionId, AttemptId attemptId, boolean upheld, Instant at) {}
