package vn.hocso.assessment.attempt;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptClosed;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptUnknown;
import vn.hocso.assessment.attempt.AttemptRefusals.QuestionLeftBehind;
import vn.hocso.assessment.attempt.AttemptStore.Holding;
import vn.hocso.assessment.attempt.PaperSetter.Exam;
import vn.hocso.assessment.quiz.PublishedQuizzes;
import vn.hocso.assessment.quiz.PublishedQuizzes.PlacedQuiz;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.ActivityContext;
import vn.hocso.learning.ActivityOutcomes;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;

/** Starting, answering and handing in. Each may be repeated after a lost answer and does its work once. */
@Service
class AttemptService {

    private final AttemptStore attempts;
    private final Extensions extensions;
    private final Answers answers;
    private final AnswerKeys keys;
    private final OpenPapers papers;
    private final AnsweredFiles files;
    private final PaperSetter setter;
    private final PublishedQuizzes quizzes;
    private final ActivityOutcomes outcomes;
    private final Closing closing;
    private final Clock clock;

    AttemptService(
            AttemptStore attempts,
            Extensions extensions,
            Answers answers,
            AnswerKeys keys,
            OpenPapers papers,
            AnsweredFiles files,
            PaperSetter setter,
            PublishedQuizzes quizzes,
            ActivityOutcomes outcomes,
            Closing closing,
            Clock clock) {
        this.attempts = attempts;
        this.extensions = extensions;
        this.answers = answers;
        this.keys = keys;
        this.papers = papers;
        this.files = files;
        this.setter = setter;
        this.quizzes = quizzes;
        this.outcomes = outcomes;
        this.closing = closing;
        this.clock = clock;
    }

    /** A quiz as its start page shows it: the attempts so far, and what stands in the way of another. */
    record Standing(
            Terms terms, List<Attempt> attempts, @Nullable Refusal hindrance) {

        Optional<Attempt> open() {
            return attempts.stream().filter(Attempt::isOpen).findFirst();
        }
    }

    /** The attempt that is open now, and whether it was started just now. */
    record Started(AttemptId attemptId, boolean anew) {}

    @Transactional
    public Standing standing(Actor actor, EnrolmentId enrolmentId, QuizId quizId) {
        ActivityContext learner = outcomes.enter(actor, enrolmentId);
        Terms terms = terms(quizzes.require(learner.versionId(), quizId), enrolmentId);
        List<Attempt> made = settled(enrolmentId, quizId);
        return new Standing(terms, made, terms.hindrance(made, now()));
    }

    @Transactional
    public Started start(
            Actor actor, EnrolmentId enrolmentId, QuizId quizId, StartAttempt request, Runnable requireEntry) {
        ActivityContext learner = outcomes.enter(actor, enrolmentId);
        PlacedQuiz place = quizzes.require(learner.versionId(), quizId);
        List<Attempt> made = settled(enrolmentId, quizId);
        Optional<Attempt> meant = made.stream().filter(request::means).findFirst();
        if (meant.isPresent()) {
            return new Started(meant.get().id(), false);
        }
        Terms terms = terms(place, enrolmentId);
        Refusal hindrance = terms.hindrance(made, now());
        if (hindrance != null) {
            throw hindrance;
        }
        requireEntry.run();
        Started started = begin(learner, place, terms.extension(), made.size() + 1);
        if (started.anew() && request.deviceId() != null) {
            attempts.hold(started.attemptId(), request.deviceId());
        }
        return started;
    }

    @Transactional
    public void hold(Actor actor, AttemptId id, UUID device) {
        own(actor, attempts.find(id));
        attempts.hold(id, device);
    }

    /**
     * Saves an answer in one statement; an older one than is there already changes nothing. What a device sends that no longer holds the
     * attempt is saved all the same, so that nothing given is lost, and the device is told.
     */
    SavedAnswer answer(Actor actor, AttemptId id, int no, SaveAnswer request) {
        AccountId learner = AccountId.of(actor);
        Paper.Item item = papers.requireAllows(id, learner, no, request.given());
        files.requireThere(id, item, request.given());
        Instant now = now();
        boolean forwardOnly = papers.of(id, learner).leadsForwardOnly();
        if (!answers.save(id, learner, no, request, forwardOnly, now)) {
            boolean open =
                    attempts.find(id).filter(one -> one.takesAnswers(now)).isPresent();
            throw open ? new QuestionLeftBehind(no) : new AttemptClosed();
        }
        UUID device = request.deviceId();
        Holding holding = device == null ? Holding.UNKNOWN : attempts.holding(id, device);
        return new SavedAnswer(no, request.seq(), now, holding.elsewhere(), holding.deadlineAt());
    }

    /**
     * The answer with this sequence number, or a later one, is kept. Meanwhile another device may have taken the attempt over, or its time
     * may have been extended.
     */
    record SavedAnswer(
            int no,
            long seq,
            Instant savedAt,
            boolean heldElsewhere,
            @Nullable Instant deadlineAt) {}

    @Transactional
    public Attempt submit(Actor actor, AttemptId id) {
        Attempt attempt = own(actor, attempts.lock(id));
        return attempt.isOpen() ? closing.close(attempt, now()) : attempt;
    }

    /** The actor's attempt, marked first if its time is up. */
    @Transactional
    public Attempt find(Actor actor, AttemptId id) {
        Attempt attempt = own(actor, attempts.find(id));
        return attempt.timeIsUp(now()) ? settled(attempt) : attempt;
    }

    private Terms terms(PlacedQuiz place, EnrolmentId enrolmentId) {
        return new Terms(place.quiz(), extensions.of(place.quiz().quizId(), enrolmentId));
    }

    private Started begin(ActivityContext learner, PlacedQuiz place, Extension extension, int number) {
        Exam exam = setter.set(place.quiz(), learner.accountId());
        Attempt attempt = Attempt.start(
                learner, place, extension, number, exam.paper().items().size(), now());
        if (attempts.add(attempt, exam.paper())) {
            keys.add(attempt.id(), exam.key());
            return new Started(attempt.id(), true);
        }
        return attempts.of(learner.enrolmentId(), place.quiz().quizId()).stream()
                .filter(Attempt::isOpen)
                .findFirst()
                .map(open -> new Started(open.id(), false))
                .orElseThrow(AttemptClosed::new);
    }

    private List<Attempt> settled(EnrolmentId enrolmentId, QuizId quizId) {
        Instant now = now();
        return attempts.of(enrolmentId, quizId).stream()
                .map(attempt -> attempt.timeIsUp(now) ? settled(attempt) : attempt)
                .toList();
    }

    private Attempt settled(Attempt overdue) {
        Attempt locked = attempts.lock(overdue.id()).orElseThrow(AttemptUnknown::new);
        return locked.isOpen() ? closing.close(locked, now()) : locked;
    }

    /** As exact as the database keeps it, so that what is told now is what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Attempt own(Actor actor, Optional<Attempt> attempt) {
        return attempt.filter(one -> one.accountId().equals(AccountId.of(actor)))
                .orElseThrow(AttemptUnknown::new);
    }
}
