package vn.hocso.learning.classes;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;

/** A learner of a class and how far they are in its course. */
record ClassLearnerView(
        EnrolmentId enrolmentId,
        AccountId accountId,
        String fullName,
        @Nullable String staffCode,
        String unitName,
        EnrolmentState state,
        int requiredDone,
        int requiredTotal,
        int percent,
        Instant joinedAt,
        @Nullable Instant completedAt) {}
