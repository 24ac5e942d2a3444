package vn.hocso.assessment;

import java.time.Instant;
import java.util.UUID;

import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;

/** Reviews of a learner's work made a mark. */
public record PeerReviewsReceived(
        UUID workId, AccountId accountId, VersionId versionId, AttemptId attemptId, Instant at) {}
