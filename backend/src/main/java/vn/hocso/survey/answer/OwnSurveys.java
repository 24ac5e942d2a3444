package vn.hocso.survey.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.content.PublishedContent;
import vn.hocso.learning.ActivityOutcomes;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.survey.SurveyAnswered;
import vn.hocso.survey.answer.OwnSurvey.State;
import vn.hocso.survey.answer.SurveyRefusals.CourseNotCompleted;

/** The survey of one's own course: whether it may be answered, and answering it. */
@Service
class OwnSurveys {

    private final ActivityOutcomes activities;
    private final Enrolments enrolments;
    private final Classes classes;
    private final PublishedContent content;
    private final Participations participations;
    private final Fives fives;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnSurveys(
            ActivityOutcomes activities,
            Enrolments enrolments,
            Classes classes,
            PublishedContent content,
            Participations participations,
            Fives fives,
            ApplicationEventPublisher events,
            Clock clock) {
        this.activities = activities;
        this.enrolments = enrolments;
        this.classes = classes;
        this.content = content;
        this.participations = participations;
        this.fives = fives;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OwnSurvey of(Actor actor, EnrolmentId id) {
        EnrolmentSummary own = own(actor, id);
        Optional<LocalDate> answeredOn = participations.answeredOn(id);
        return new OwnSurvey(
                id,
                content.course(own.versionId()).title(),
                answeredOn.isPresent() ? State.ANSWERED : own.completed() ? State.OPEN : State.NOT_YET,
                answeredOn.orElse(null));
    }

    /** What others of the group wrote meanwhile has to be seen, which a snapshot of the beginning would hide. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void answer(Actor actor, EnrolmentId id, AnswerSurvey request) {
        EnrolmentSummary own = own(actor, id);
        if (!own.completed()) {
            throw new CourseNotCompleted();
        }
        Group group = new Group(
                own.courseId(),
                Optional.ofNullable(classes.of(List.of(id)).get(id))
                        .map(ClassSummary::classId)
                        .orElse(null));
        LocalDate today = VietnamCalendar.today(clock);
        if (participations.enter(own, group, today, request.submissionId())) {
            fives.add(group, YearMonth.from(today), List.of(request.answer()));
            events.publishEvent(new SurveyAnswered(id));
        }
    }

    private EnrolmentSummary own(Actor actor, EnrolmentId id) {
        activities.enter(actor, id);
        return enrolments.requireOwn(actor, id);
    }
}
