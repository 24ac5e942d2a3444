package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.learning.EnrolmentId;

/** A mark as somebody enters it; without points, one that is taken back. The revision is that of the mark as it was seen, nought for none. */
record EnterMark(
        @NotNull EnrolmentId enrolmentId,
        @NotNull UUID itemId,

        @Nullable @DecimalMin("0") @Digits(integer = 5, fraction = 2)
        BigDecimal points,

        @Nullable @Size(max = 2000) String comment,
        @Nullable @Size(max = 500) String reason,
        @NotNull Integer revision) {}
