package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.content.PublishedContent;
import vn.hocso.content.PublishedCourse;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.learning.CompletedCourses;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Gradebooks.Marks;
import vn.hocso.learning.enrolment.EnrolmentStore;

/** Completed courses with the marks of the classes they were completed in. */
@Component
class CompletedWithMarks implements CompletedCourses {

    private final EnrolmentStore enrolments;
    private final PublishedContent content;
    private final Classes classes;
    private final GradebookMarks marks;

    CompletedWithMarks(EnrolmentStore enrolments, PublishedContent content, Classes classes, GradebookMarks marks) {
        this.enrolments = enrolments;
        this.content = content;
        this.classes = classes;
        this.marks = marks;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CompletedCourse> of(AccountId account) {
        List<EnrolmentSummary> completed = enrolments.of(account).stream()
                .filter(one -> one.completed() && one.completedAt() != null)
                .toList();
        List<EnrolmentId> ids =
                completed.stream().map(EnrolmentSummary::enrolmentId).toList();
        Map<EnrolmentId, ClassSummary> in = classes.of(ids);
        Map<EnrolmentId, ClassId> judgedBy = in.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().classId()));
        Map<EnrolmentId, Marks> earned = marks.of(judgedBy.keySet(), judgedBy);
        return completed.stream()
                .map(one -> told(one, in.get(one.enrolmentId()), earned.getOrDefault(one.enrolmentId(), Marks.NONE)))
                .toList();
    }

    private CompletedCourse told(EnrolmentSummary one, @Nullable ClassSummary in, Marks earned) {
        PublishedCourse course = content.course(one.versionId());
        Instant completedAt = Objects.requireNonNull(one.completedAt());
        BigDecimal mark = earned.finalMark();
        return new CompletedCourse(
                one.enrolmentId(),
                course.title(),
                course.code(),
                course.number(),
                one.enrolledAt(),
                completedAt,
                in == null ? null : in.title(),
                mark,
                mark == null ? null : earned.outOf());
    }
}
