package vn.hocso.survey.answer;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.content.CourseId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.survey.PastAnswers;
import vn.hocso.survey.answer.Participations.Participation;

/** Takes past answers in as they would have come, month by month. Those who have answered keep what they said. */
@Service
class EarlierAnswers implements PastAnswers {

    private final Enrolments enrolments;
    private final Classes classes;
    private final Participations participations;
    private final Fives fives;

    EarlierAnswers(Enrolments enrolments, Classes classes, Participations participations, Fives fives) {
        this.enrolments = enrolments;
        this.classes = classes;
        this.participations = participations;
        this.fives = fives;
    }

    @Override
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void bringIn(CourseId courseId, List<PastAnswer> answers) {
        List<EnrolmentId> ids = answers.stream().map(PastAnswer::enrolmentId).toList();
        Map<EnrolmentId, EnrolmentSummary> theirs = enrolments.byIds(ids).stream()
                .filter(one -> one.courseId().equals(courseId))
                .collect(Collectors.toMap(EnrolmentSummary::enrolmentId, Function.identity()));
        Set<EnrolmentId> before = participations.answered(ids);
        Map<EnrolmentId, ClassSummary> places = classes.of(ids);
        List<PastAnswer> fresh = answers.stream()
                .filter(one -> theirs.containsKey(one.enrolmentId()) && !before.contains(one.enrolmentId()))
                .toList();
        participations.enterAll(fresh.stream()
                .map(one -> new Participation(
                        Objects.requireNonNull(theirs.get(one.enrolmentId())),
                        group(courseId, places.get(one.enrolmentId())),
                        one.answeredOn()))
                .toList());
        Map<Group, Map<YearMonth, List<Answer>>> groups = fresh.stream()
                .collect(Collectors.groupingBy(
                        one -> group(courseId, places.get(one.enrolmentId())),
                        () -> new TreeMap<>(Group.ORDER),
                        Collectors.groupingBy(
                                one -> YearMonth.from(one.answeredOn()),
                                TreeMap::new,
                                Collectors.mapping(EarlierAnswers::answer, Collectors.toList()))));
        groups.forEach((group, months) -> months.forEach((month, some) -> fives.add(group, month, some)));
    }

    private static Answer answer(PastAnswer one) {
        return Answer.of(one.content(), one.trainer(), one.useAtWork(), one.useful(), one.improve());
    }

    private static Group group(CourseId course, @Nullable ClassSummary in) {
        return new Group(course, in == null ? null : in.classId());
    }
}
