package vn.hocso.assessment.attempt;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.Quizzes.DoubleMarking;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptUnknown;
import vn.hocso.assessment.attempt.MarkableAnswers.Markable;
import vn.hocso.assessment.attempt.PersonMarks.Settled;
import vn.hocso.assessment.attempt.TwiceMarked.MarkerMark;
import vn.hocso.assessment.attempt.WorkView.MarkOfOne;
import vn.hocso.assessment.attempt.WorkView.MarkedQuestion;
import vn.hocso.assessment.attempt.WorkView.TwiceMarkedView;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Actor;

/** Puts together what a person sees of an attempt who marks it: not whose it is, and of two markers nothing of the other until both are in. */
@Component
class MarkingDesk {

    private final AttemptStore attempts;
    private final MarkableAnswers markable;
    private final PersonMarks marks;
    private final MarkerMarks markerMarks;

    MarkingDesk(AttemptStore attempts, MarkableAnswers markable, PersonMarks marks, MarkerMarks markerMarks) {
        this.attempts = attempts;
        this.markable = markable;
        this.marks = marks;
        this.markerMarks = markerMarks;
    }

    @Transactional(readOnly = true)
    public WorkView work(Actor actor, AttemptId id) {
        Attempt attempt = attempts.find(id).orElseThrow(AttemptUnknown::new);
        Paper paper = markable.requireMayMark(actor, attempt);
        Reader reader = new Reader(AccountId.of(actor), markable.reviews(actor, paper));
        DoubleMarking rule = paper.quiz().doubleMarking();
        Map<Integer, Settled> settled = marks.settled(id);
        Map<Integer, List<MarkerMark>> given = rule == null ? Map.of() : markerMarks.of(id);
        List<MarkedQuestion> questions = markable.of(attempt, paper).stream()
                .map(one -> {
                    int no = one.entry().no();
                    Settled counts = settled.get(no);
                    return rule == null
                            ? alone(paper, one, counts)
                            : ofTwo(
                                    paper,
                                    one,
                                    new TwiceMarked(rule, given.getOrDefault(no, List.of()), counts != null),
                                    counts,
                                    reader);
                })
                .toList();
        return new WorkView(id, paper.quiz().title(), attempt.submittedAt(), attempt.awaitsMarking(), questions);
    }

    private record Reader(AccountId id, boolean reviews) {}

    private static MarkedQuestion alone(Paper paper, Markable one, @Nullable Settled counts) {
        return MarkedQuestion.of(
                paper,
                one,
                counts == null ? MarkingStep.FIRST : MarkingStep.DONE,
                counts == null ? null : counts.judgement(),
                counts,
                null);
    }

    private static MarkedQuestion ofTwo(
            Paper paper, Markable one, TwiceMarked answer, @Nullable Settled counts, Reader reader) {
        Optional<MarkerMark> own = answer.by(reader.id());
        Judgement told = counts != null
                ? counts.judgement()
                : answer.bothAreIn() ? null : own.map(MarkerMark::judgement).orElse(null);
        List<MarkOfOne> both = answer.bothAreIn()
                ? answer.given().stream()
                        .map(mark -> MarkOfOne.of(mark, reader.id()))
                        .toList()
                : List.of();
        return MarkedQuestion.of(
                paper,
                one,
                answer.step(),
                told,
                counts,
                new TwiceMarkedView(
                        answer.rule().tolerancePercent(),
                        own.isPresent(),
                        both,
                        answer.mayBeDecidedBy(reader.id(), reader.reviews()),
                        counts == null ? null : counts.reason()));
    }
}
