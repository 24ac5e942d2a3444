package vn.hocso.assessment.attempt;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.attempt.AttemptRefusals.ExtensionGrantsNothing;
import vn.hocso.assessment.attempt.AttemptRefusals.NotInThisCourse;
import vn.hocso.assessment.attempt.Extensions.Given;
import vn.hocso.assessment.bank.UnitPaths;
import vn.hocso.assessment.quiz.DefinedQuizzes;
import vn.hocso.assessment.quiz.DefinedQuizzes.Definition;
import vn.hocso.assessment.quiz.PublishedQuizzes;
import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnameseText;

/** Granting learners more time, a later closing or more attempts, for a reason that is written down. */
@Service
class ExtensionService {

    private final Extensions extensions;
    private final AttemptStore attempts;
    private final DefinedQuizzes defined;
    private final PublishedQuizzes published;
    private final Enrolments enrolments;
    private final UnitPaths paths;
    private final AuditTrail audit;
    private final Clock clock;

    ExtensionService(
            Extensions extensions,
            AttemptStore attempts,
            DefinedQuizzes defined,
            PublishedQuizzes published,
            Enrolments enrolments,
            UnitPaths paths,
            AuditTrail audit,
            Clock clock) {
        this.extensions = extensions;
        this.attempts = attempts;
        this.defined = defined;
        this.published = published;
        this.enrolments = enrolments;
        this.paths = paths;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void give(Actor actor, QuizId id, EnrolmentId enrolmentId, Extension extension, String reason) {
        Definition quiz = defined.requireMayAuthor(actor, id);
        EnrolmentSummary enrolment = learner(quiz, enrolmentId);
        if (extension.equals(Extension.NONE)) {
            throw new ExtensionGrantsNothing();
        }
        Extension before = extensions.of(id, enrolmentId);
        String why = VietnameseText.clean(reason).strip();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        extensions.give(id, new Given(enrolmentId, enrolment.accountId(), extension, why, now), AccountId.of(actor));
        attempts.extend(
                enrolmentId,
                id,
                new Terms(published.require(enrolment.versionId(), id).quiz(), extension));
        audit.record(act("assessment.extension-given", quiz, enrolment)
                .with(changes(before, extension))
                .because(why));
    }

    @Transactional
    public void take(Actor actor, QuizId id, EnrolmentId enrolmentId) {
        Definition quiz = defined.requireMayAuthor(actor, id);
        EnrolmentSummary enrolment = learner(quiz, enrolmentId);
        Extension before = extensions.of(id, enrolmentId);
        if (before.equals(Extension.NONE)) {
            return;
        }
        extensions.take(id, enrolmentId);
        audit.record(act("assessment.extension-taken", quiz, enrolment).with(changes(before, Extension.NONE)));
    }

    private EnrolmentSummary learner(Definition quiz, EnrolmentId enrolmentId) {
        return enrolments.byIds(List.of(enrolmentId)).stream()
                .filter(one -> one.courseId().equals(quiz.courseId()))
                .findFirst()
                .orElseThrow(NotInThisCourse::new);
    }

    private AuditedAct act(String code, Definition quiz, EnrolmentSummary enrolment) {
        return AuditedAct.of(code)
                .on("quiz", quiz.quizId().value(), quiz.title())
                .to(enrolment.accountId().value())
                .in(paths.of(quiz.unitId()));
    }

    private static Changes changes(Extension before, Extension after) {
        return Changes.none()
                .of("timePercent", before.timePercent(), after.timePercent())
                .of("extraMinutes", before.extraMinutes(), after.extraMinutes())
                .of("closesAt", before.closesAt(), after.closesAt())
                .of("extraAttempts", before.extraAttempts(), after.extraAttempts());
    }
}
