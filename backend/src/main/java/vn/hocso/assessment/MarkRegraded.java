package vn.hocso.assessment;

import java.time.Instant;
import java.util.UUID;

import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;

/** A regrade changed the mark of an attempt that its learner had been told. */
public record MarkRegraded(
        UUID regradeId,
        AttemptId attemptId,
        EnrolmentId enrolmentId,
        AccountId accountId,
        VersionId versionId,
        Instant at) {}
