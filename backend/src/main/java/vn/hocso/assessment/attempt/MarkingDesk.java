package vn.hocso.assessment.attempt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.Quizzes.DoubleMarking;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptUnknown;
import vn.hocso.assessment.attempt.MarkableAnswers.Markable;
import vn.hocso.assessment.attempt.PeerViews.CriticalReview;
import vn.hocso.assessment.attempt.PeerViews.PeersView;
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
    private final PeerWorks works;
    private final PeerReviews reviews;

    MarkingDesk(
            AttemptStore attempts,
            MarkableAnswers markable,
            PersonMarks marks,
            MarkerMarks markerMarks,
            PeerWorks works,
            PeerReviews reviews) {
        this.attempts = attempts;
        this.markable = markable;
        this.marks = marks;
        this.markerMarks = markerMarks;
        this.works = works;
        this.reviews = reviews;
    }

    @Transactional(readOnly = true)
    public WorkView work(Actor actor, AttemptId id) {
        Attempt attempt = attempts.find(id).orElseThrow(AttemptUnknown::new);
        Paper paper = markable.requireMayMark(actor, attempt);
        Reader reader = new Reader(AccountId.of(actor), markable.reviews(actor, paper));
        DoubleMarking rule = paper.quiz().doubleMarking();
        Map<Integer, Settled> settled = marks.settled(id);
        Map<Integer, List<MarkerMark>> given = rule == null ? Map.of() : markerMarks.of(id);
        Map<Integer, PeersView> peers = paper.quiz().peerReview() == null ? Map.of() : peers(id, settled);
        List<MarkedQuestion> questions = markable.of(attempt, paper).stream()
                .map(one -> {
                    int no = one.entry().no();
                    Settled counts = settled.get(no);
                    return rule == null
                            ? alone(paper, one, counts, peers.get(no))
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

    private Map<Integer, PeersView> peers(AttemptId id, Map<Integer, Settled> settled) {
        Map<Integer, PeerWork> reviewed = works.of(id);
        List<UUID> ids = reviewed.values().stream().map(PeerWork::id).toList();
        Map<UUID, List<GivenReview>> about = reviews.sentAbout(ids);
        Map<UUID, Integer> sent = reviews.sentFor(ids);
        return reviewed.values().stream().collect(Collectors.toMap(PeerWork::no, work -> {
            Settled counts = settled.get(work.no());
            return new PeersView(
                    work.state(),
                    work.why(),
                    work.needed(),
                    work.required(),
                    sent.getOrDefault(work.id(), 0),
                    work.until(),
                    counts == null ? null : counts.reason(),
                    about.getOrDefault(work.id(), List.of()).stream()
                            .map(CriticalReview::of)
                            .toList());
        }));
    }

    private static MarkedQuestion alone(
            Paper paper, Markable one, @Nullable Settled counts, @Nullable PeersView peers) {
        return MarkedQuestion.of(
                paper,
                one,
                counts != null
                        ? MarkingStep.DONE
                        : peers != null && peers.state() == PeerWorkState.OPEN ? MarkingStep.PEERS : MarkingStep.FIRST,
                counts == null ? null : counts.judgement(),
                counts,
                null,
                peers);
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
                        counts == null ? null : counts.reason()),
                null);
    }
}
