package vn.hocso.certification.issuing;

import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.learning.EnrolmentId;

/** @param reason must be given to decline; learners read it */
record DecideApprovals(
        @NotEmpty @Size(max = 200) List<@NotNull EnrolmentId> enrolmentIds,
        @NotNull Boolean approved,
        @Size(max = 500) @Nullable String reason) {}
