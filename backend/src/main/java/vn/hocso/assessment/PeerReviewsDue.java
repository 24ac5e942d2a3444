package vn.hocso.assessment;

import java.time.Instant;
import java.util.UUID;

import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;

/** Time for the reviews that a learner owes is nearly up. */
public record PeerReviewsDue(
        UUID workId, AccountId accountId, VersionId versionId, int missing, Instant until, Instant at) {}
