package vn.hocso.learning;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** Classes with their learners and final marks, for modules above learning. What an actor may do with them is asked of the actor's units. */
public interface Classes {

    /** The class, or a refusal of kind not found. */
    ClassSummary require(ClassId classId);

    /** The class, if the actor teaches or manages it; to everybody else it is not there. */
    ClassSummary requireInSight(Actor actor, ClassId classId);

    /** Those that exist among the given ones, in any order. */
    List<ClassSummary> byIds(Collection<ClassId> classIds);

    /** How many learners of the class have completed its course. */
    int completed(ClassId classId);

    /** Opens a class, if the actor manages classes of the unit; its gradebook begins with the quizzes of the course. */
    ClassId open(Actor actor, NewClass details);

    /** Enrols people in the course of the class and puts them into it, as far as the actor may and they are in no other open class. */
    int add(Actor actor, ClassId classId, Collection<AccountId> people);

    /** The learners of the class in the order of their enrolments, a slice at a time. */
    List<ClassLearner> learners(ClassId classId, @Nullable EnrolmentId last, int limit);

    /** The classes of units below one of the paths whose code or title holds the words, those that began last first. */
    Page<ClassSummary> within(List<String> paths, @Nullable String words, Paging paging);

    /** The class each of the enrolments is in: the one that is not closed, else the last one. Those in none are left out. */
    Map<EnrolmentId, ClassSummary> of(Collection<EnrolmentId> enrolments);

    /** Everybody in the class whose name or staff code holds the words, in the order of Vietnamese names. */
    List<ClassMember> members(ClassId classId, @Nullable String words);

    /** The final marks of those among the enrolments that are in the class: settled ones of a closed class, else what is found so far. */
    Map<EnrolmentId, FinalMark> finalMarks(ClassId classId, Collection<EnrolmentId> enrolments);

    /** Those among the enrolments that are in a closed class, whose marks are settled and follow nothing that happens later. */
    Set<EnrolmentId> settled(Collection<EnrolmentId> enrolments);

    record ClassSummary(
            ClassId classId,
            String code,
            String title,
            CourseId courseId,
            UnitId unitId,
            LocalDate startsOn,
            LocalDate endsOn,
            ClassState state,
            @Nullable Instant closedAt) {}

    record NewClass(
            String code,
            String title,
            CourseId courseId,
            UnitId unitId,
            LocalDate startsOn,
            LocalDate endsOn,
            List<AccountId> trainers) {}

    record ClassMember(
            EnrolmentSummary enrolment,
            String fullName,
            @Nullable String staffCode,
            String unitName) {}

    record ClassLearner(EnrolmentId enrolmentId, AccountId accountId, Instant joinedAt) {}

    /**
     * @param mark out of {@code outOf}, rounded as the rules of the class say; null while there is nothing to find it from
     * @param settled whether the class is closed and the mark therefore stays
     */
    record FinalMark(
            @Nullable BigDecimal mark,
            BigDecimal outOf,
            @Nullable Boolean passed,
            boolean settled) {}
}
