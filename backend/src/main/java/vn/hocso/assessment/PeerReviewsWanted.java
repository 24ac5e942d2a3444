package vn.hocso.assessment;

import java.time.Instant;
import java.util.UUID;

import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;

/** A learner handed in a work that others review, and owes reviews of others' until then. */
public record PeerReviewsWanted(
        UUID workId, AccountId accountId, VersionId versionId, int required, Instant until, Instant at) {}
