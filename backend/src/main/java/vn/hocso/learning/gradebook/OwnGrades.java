package vn.hocso.learning.gradebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.classes.ClassRefusals.ClassUnknown;
import vn.hocso.learning.classes.CourseClass;
import vn.hocso.learning.classes.CourseTitles;
import vn.hocso.learning.classes.LearnersClasses;
import vn.hocso.learning.classes.LearnersClasses.OwnClass;
import vn.hocso.learning.gradebook.GradebookViews.MarkNote;
import vn.hocso.learning.gradebook.Grades.Told;
import vn.hocso.learning.gradebook.Schemes.Written;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnamCalendar;

/** What learners see of the classes they are in: their own marks and nobody else's. */
@Component
class OwnGrades {

    private final LearnersClasses classes;
    private final Schemes schemes;
    private final Grades grades;
    private final CourseTitles titles;
    private final Accounts accounts;
    private final Clock clock;

    OwnGrades(
            LearnersClasses classes,
            Schemes schemes,
            Grades grades,
            CourseTitles titles,
            Accounts accounts,
            Clock clock) {
        this.classes = classes;
        this.schemes = schemes;
        this.grades = grades;
        this.titles = titles;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The classes of the reader, those that began last first; nobody is in more than a handful. */
    List<OwnClassView> all(Actor actor) {
        List<OwnClass> own = classes.of(actor);
        Names names = names(own);
        List<OwnClassView> views = new ArrayList<>();
        own.forEach(one ->
                views.add(view(one, told(one, schemes.of(one.of()).scheme()).grade(), names)));
        return views;
    }

    OwnGradeView of(Actor actor, ClassId id) {
        OwnClass own = classes.of(actor).stream()
                .filter(one -> one.of().id().equals(id))
                .findFirst()
                .orElseThrow(ClassUnknown::new);
        Written written = schemes.of(own.of());
        Told told = told(own, written.scheme());
        return new OwnGradeView(
                view(own, told.grade(), names(List.of(own))),
                SchemeView.of(written, own.of().closed(), List.of()),
                told.grade(),
                told.said().values().stream()
                        .map(mark -> new MarkNote(mark.itemId(), mark.revision(), mark.comment(), mark.reason()))
                        .sorted(Comparator.comparing(MarkNote::itemId))
                        .toList());
    }

    private Told told(OwnClass own, Scheme scheme) {
        EnrolmentSummary enrolment = own.enrolment();
        return Objects.requireNonNull(
                grades.of(own.of(), scheme, List.of(enrolment)).get(enrolment.enrolmentId()));
    }

    private record Names(Map<CourseId, String> courses, Map<AccountId, AccountView> trainers) {}

    private Names names(List<OwnClass> own) {
        return new Names(
                titles.of(own.stream().map(one -> one.of().courseId()).toList()),
                accounts.byIds(own.stream()
                        .flatMap(one -> one.trainers().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
    }

    private OwnClassView view(OwnClass own, Grade grade, Names names) {
        CourseClass one = own.of();
        LocalDate today = VietnamCalendar.today(clock);
        return new OwnClassView(
                one.id(),
                own.enrolment().enrolmentId(),
                one.code(),
                one.title(),
                names.courses().getOrDefault(one.courseId(), ""),
                one.startsOn(),
                one.endsOn(),
                one.state(today),
                own.trainers().stream()
                        .map(names.trainers()::get)
                        .filter(Objects::nonNull)
                        .map(AccountView::fullName)
                        .toList(),
                grade.mark(),
                grade.outOf(),
                grade.passed());
    }
}
