package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.classes.ClassLearners;
import vn.hocso.learning.classes.ClassLearners.Member;
import vn.hocso.learning.classes.ClassPolicy;
import vn.hocso.learning.classes.CourseClass;
import vn.hocso.learning.gradebook.GivenMarks.MarkChange;
import vn.hocso.learning.gradebook.GradebookRefusals.LearnerNotInClass;
import vn.hocso.learning.gradebook.GradebookViews.GradeDetail;
import vn.hocso.learning.gradebook.GradebookViews.GradeRow;
import vn.hocso.learning.gradebook.GradebookViews.GradebookSummary;
import vn.hocso.learning.gradebook.GradebookViews.GradebookView;
import vn.hocso.learning.gradebook.GradebookViews.MarkEntry;
import vn.hocso.learning.gradebook.GradebookViews.MarkNote;
import vn.hocso.learning.gradebook.Grades.Told;
import vn.hocso.learning.gradebook.SchemeView.NewActivity;
import vn.hocso.learning.gradebook.Schemes.Written;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** Reads gradebooks for those who teach or manage the class. */
@Component
class GradebookReads {

    private static final int MOST_CHANGES = 200;

    private final ClassPolicy policy;
    private final ClassLearners learners;
    private final Schemes schemes;
    private final CourseActivities activities;
    private final Grades grades;
    private final GivenMarks given;
    private final Accounts accounts;

    GradebookReads(
            ClassPolicy policy,
            ClassLearners learners,
            Schemes schemes,
            CourseActivities activities,
            Grades grades,
            GivenMarks given,
            Accounts accounts) {
        this.policy = policy;
        this.learners = learners;
        this.schemes = schemes;
        this.activities = activities;
        this.grades = grades;
        this.given = given;
        this.accounts = accounts;
    }

    SchemeView scheme(Actor actor, ClassId id) {
        return scheme(policy.requireInSight(actor, id));
    }

    GradebookView gradebook(Actor actor, ClassId id, @Nullable String words, Paging paging) {
        CourseClass one = policy.requireInSight(actor, id);
        Written written = schemes.of(one);
        boolean mayMark = policy.abilities(actor, one, false).contains(ClassPolicy.Ability.MARK);
        Page<GradeRow> rows = paging.sortKey("name").equals("mark")
                ? Page.from(byMark(rows(actor, one, written.scheme(), learners.members(id, words)), paging), paging)
                : page(actor, one, written.scheme(), learners.members(id, words, paging), paging);
        return new GradebookView(scheme(one), mayMark, rows);
    }

    /** Everybody, for a file. */
    List<GradeRow> all(Actor actor, CourseClass one, @Nullable String words) {
        return rows(actor, one, schemes.of(one).scheme(), learners.members(one.id(), words));
    }

    GradeDetail detail(Actor actor, ClassId id, EnrolmentId enrolment) {
        CourseClass one = policy.requireInSight(actor, id);
        GradeRow row = row(actor, one, enrolment);
        List<MarkChange> changes = given.history(id, enrolment, MOST_CHANGES);
        Set<AccountId> by = changes.stream().map(MarkChange::by).collect(Collectors.toSet());
        Map<AccountId, AccountView> names = accounts.byIds(by);
        return new GradeDetail(
                row,
                changes.stream()
                        .map(change -> entry(change, names.get(change.by())))
                        .toList());
    }

    GradeRow row(Actor actor, CourseClass one, EnrolmentId enrolment) {
        Member member = learners.member(one.id(), enrolment).orElseThrow(LearnerNotInClass::new);
        return rows(actor, one, schemes.of(one).scheme(), List.of(member)).getFirst();
    }

    GradebookSummary summary(Actor actor, ClassId id) {
        CourseClass one = policy.requireInSight(actor, id);
        Scheme scheme = schemes.of(one).scheme();
        List<EnrolmentSummary> all =
                learners.members(id, null).stream().map(Member::enrolment).toList();
        List<Grade> found =
                grades.of(one, scheme, all).values().stream().map(Told::grade).toList();
        List<BigDecimal> marks =
                found.stream().map(Grade::mark).filter(Objects::nonNull).toList();
        BigDecimal sum = marks.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new GradebookSummary(
                all.size(),
                marks.size(),
                (int) found.stream()
                        .filter(grade -> Boolean.TRUE.equals(grade.passed()))
                        .count(),
                marks.isEmpty() ? null : sum.divide(BigDecimal.valueOf(marks.size()), 2, RoundingMode.HALF_UP),
                marks.stream().min(Comparator.naturalOrder()).orElse(null),
                marks.stream().max(Comparator.naturalOrder()).orElse(null),
                scheme.scale(),
                scheme.passMark(),
                one.closed());
    }

    private SchemeView scheme(CourseClass one) {
        Written written = schemes.of(one);
        Set<UUID> known = written.scheme().items().stream()
                .map(Scheme.Item::activityId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<NewActivity> available = one.closed()
                ? List.of()
                : activities.of(one.courseId()).stream()
                        .filter(activity -> !known.contains(activity.id()))
                        .map(activity -> new NewActivity(activity.id(), activity.title()))
                        .toList();
        return SchemeView.of(written, one.closed(), available);
    }

    private Page<GradeRow> page(Actor actor, CourseClass one, Scheme scheme, Page<Member> members, Paging paging) {
        return Page.of(rows(actor, one, scheme, members.items()), paging, members.total());
    }

    private List<GradeRow> rows(Actor actor, CourseClass one, Scheme scheme, List<Member> members) {
        Map<EnrolmentId, Told> told =
                grades.of(one, scheme, members.stream().map(Member::enrolment).toList());
        return members.stream()
                .map(member -> row(
                        actor,
                        member,
                        Objects.requireNonNull(told.get(member.enrolment().enrolmentId()))))
                .toList();
    }

    private static GradeRow row(Actor actor, Member member, Told told) {
        return new GradeRow(
                member.enrolment().enrolmentId(),
                member.enrolment().accountId(),
                member.fullName(),
                member.staffCode(),
                member.unitName(),
                member.enrolment().accountId().equals(AccountId.of(actor)),
                told.grade(),
                told.said().values().stream()
                        .map(mark -> new MarkNote(mark.itemId(), mark.revision(), mark.comment(), mark.reason()))
                        .sorted(Comparator.comparing(MarkNote::itemId))
                        .toList());
    }

    /** Those without a mark come last, whichever way round. */
    private static List<GradeRow> byMark(List<GradeRow> rows, Paging paging) {
        Comparator<BigDecimal> order = Comparator.naturalOrder();
        return rows.stream()
                .sorted(Comparator.comparing(
                        (GradeRow row) -> row.grade().mark(),
                        Comparator.nullsLast(paging.descending() ? order.reversed() : order)))
                .toList();
    }

    private static MarkEntry entry(MarkChange change, @Nullable AccountView by) {
        return new MarkEntry(
                change.itemId(),
                change.before(),
                change.after(),
                change.comment(),
                change.reason(),
                change.at(),
                by == null ? "" : by.fullName());
    }
}
