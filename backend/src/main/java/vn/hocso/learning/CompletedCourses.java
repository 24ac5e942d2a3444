package vn.hocso.learning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;

/** What somebody has completed, for whoever tells it outside of this installation. */
public interface CompletedCourses {

    /** In the order of the enrolments, in as many statements for many courses as for one. */
    List<CompletedCourse> of(AccountId account);

    /**
     * @param className of the class it was completed in, if it was one
     * @param finalMark as the gradebook of the class tells it, out of {@code outOf}; both null while there is none
     */
    record CompletedCourse(
            EnrolmentId enrolmentId,
            String courseTitle,
            String courseCode,
            int versionNumber,
            Instant enrolledAt,
            Instant completedAt,
            @Nullable String className,
            @Nullable BigDecimal finalMark,
            @Nullable BigDecimal outOf) {}
}
