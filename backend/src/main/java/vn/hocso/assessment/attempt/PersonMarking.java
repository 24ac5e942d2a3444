package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptUnknown;
import vn.hocso.assessment.attempt.AttemptRefusals.NoSuchQuestion;
import vn.hocso.assessment.attempt.AttemptRefusals.NotForPersons;
import vn.hocso.assessment.attempt.AttemptRefusals.OwnAttempt;
import vn.hocso.assessment.attempt.MarkChanges.Cause;
import vn.hocso.assessment.attempt.PersonMarks.PersonMark;
import vn.hocso.assessment.attempt.WorkView.MarkedQuestion;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnameseText;

import static vn.hocso.organisation.Permission.AUTHOR_COURSES;

/** Marking by the trainers of the unit whose questions were asked, for what no key can mark. */
@Service
class PersonMarking {

    private final AttemptStore attempts;
    private final Answers answers;
    private final AnswerKeys keys;
    private final PersonMarks marks;
    private final Scripts scripts;
    private final Marking marking;
    private final Closing closing;
    private final Remarking remarking;
    private final Access access;
    private final Clock clock;

    PersonMarking(
            AttemptStore attempts,
            Answers answers,
            AnswerKeys keys,
            PersonMarks marks,
            Scripts scripts,
            Marking marking,
            Closing closing,
            Remarking remarking,
            Access access,
            Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.keys = keys;
        this.marks = marks;
        this.scripts = scripts;
        this.marking = marking;
        this.closing = closing;
        this.remarking = remarking;
        this.access = access;
        this.clock = clock;
    }

    /** What of the attempt is for a person to mark, without who wrote it. */
    @Transactional(readOnly = true)
    public WorkView work(Actor actor, AttemptId id) {
        Attempt attempt = attempts.find(id).orElseThrow(AttemptUnknown::new);
        Paper paper = requireMayMark(actor, attempt);
        Map<Integer, PersonMark> given = marks.of(id);
        List<MarkedQuestion> questions = open(attempt, paper).stream()
                .map(one -> MarkedQuestion.of(
                        paper.item(one.entry().no()),
                        one.entry(),
                        one.answer(),
                        given.get(one.entry().no())))
                .toList();
        return new WorkView(id, paper.quiz().title(), attempt.submittedAt(), attempt.awaitsMarking(), questions);
    }

    /**
     * Gives a mark or a better one; with the last one that was missing, the attempt is marked as a whole. What changes after that was told
     * is written down, as every other change of a mark.
     */
    @Transactional
    public void give(Actor actor, AttemptId id, int no, BigDecimal share, @Nullable String remark) {
        Attempt attempt = attempts.lock(id).orElseThrow(AttemptUnknown::new);
        Paper paper = requireMayMark(actor, attempt);
        if (no < 1 || no > paper.items().size()) {
            throw new NoSuchQuestion(no);
        }
        if (open(attempt, paper).stream().noneMatch(one -> one.entry().no() == no)) {
            throw new NotForPersons();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String said = remark == null || remark.isBlank()
                ? null
                : VietnameseText.clean(remark).strip();
        PersonMark before = marks.of(id).get(no);
        Script script = scripts.of(id);
        marks.give(id, no, new PersonMark(share, said), AccountId.of(actor), now);
        if (attempt.awaitsMarking()) {
            closing.remark(attempt, now);
        } else if (before == null || before.share().compareTo(share) != 0) {
            remarking.remark(actor, attempt, script, no, Cause.REMARKED, null, now);
        }
    }

    private record Open(AnswerKey.Entry entry, JsonNode answer) {}

    /** The answers of a closed attempt that the key alone says nothing of. */
    private List<Open> open(Attempt attempt, Paper paper) {
        if (attempt.isOpen()) {
            return List.of();
        }
        Map<Integer, Answer> given =
                answers.of(attempt.id()).stream().collect(Collectors.toMap(Answer::no, answer -> answer));
        return keys.of(attempt.id()).entries().stream()
                .filter(entry -> given.containsKey(entry.no()))
                .map(entry -> new Open(
                        entry,
                        java.util.Objects.requireNonNull(given.get(entry.no())).answer()))
                .filter(one ->
                        marking.points(paper, one.entry(), given.get(one.entry().no()), null) == null)
                .toList();
    }

    private Paper requireMayMark(Actor actor, Attempt attempt) {
        Paper paper = attempts.paper(attempt.id());
        access.require(actor, AUTHOR_COURSES, paper.quiz().bank());
        if (attempt.accountId().equals(AccountId.of(actor))) {
            throw new OwnAttempt();
        }
        return paper;
    }
}
