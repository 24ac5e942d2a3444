package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.learning.ClassId;
import vn.hocso.learning.ClassState;
import vn.hocso.learning.EnrolmentId;

/** A class that the reader learns in. */
record OwnClassView(
        ClassId classId,
        EnrolmentId enrolmentId,
        String code,
        String title,
        String courseTitle,
        LocalDate startsOn,
        LocalDate endsOn,
        ClassState state,
        List<String> trainers,
        @Nullable BigDecimal mark,
        BigDecimal outOf,
        @Nullable Boolean passed) {}
