package vn.hocso.assessment;

import java.time.Instant;

import vn.hocso.learning.EnrolmentId;

/** An attempt was handed in or ran out of time, and has been marked. */
public record AttemptGraded(AttemptId attemptId, EnrolmentId enrolmentId, boolean passed, Instant at) {}
