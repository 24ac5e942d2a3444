package vn.hocso.assessment.attempt;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.Quizzes.DoubleMarking;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptUnknown;
import vn.hocso.assessment.attempt.MarkingRefusals.MarkedMeanwhile;
import vn.hocso.assessment.attempt.MarkingRefusals.MarksMissing;
import vn.hocso.assessment.attempt.PeerRefusals.PeersMark;
import vn.hocso.assessment.attempt.PersonMarks.Settled;
import vn.hocso.assessment.attempt.TwiceMarked.MarkerMark;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnameseText;

/**
 * Marking by the trainers of the unit whose questions were asked, for what no key can mark. One person's mark counts at once; of two, what
 * they agree on or somebody decides. Where learners mark, a trainer's mark is a decision, unless the work was handed over.
 */
@Service
class PersonMarking {

    private final AttemptStore attempts;
    private final MarkableAnswers markable;
    private final PersonMarks marks;
    private final MarkerMarks markerMarks;
    private final PeerWorks peers;
    private final MarkSettling settling;
    private final ReconciliationAudit audit;
    private final Clock clock;

    PersonMarking(
            AttemptStore attempts,
            MarkableAnswers markable,
            PersonMarks marks,
            MarkerMarks markerMarks,
            PeerWorks peers,
            MarkSettling settling,
            ReconciliationAudit audit,
            Clock clock) {
        this.attempts = attempts;
        this.markable = markable;
        this.marks = marks;
        this.markerMarks = markerMarks;
        this.peers = peers;
        this.settling = settling;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Gives a mark or a better one. The same again changes nothing.
     *
     * @param seen when the mark was given that the marker knows of, so that nobody replaces another's unawares
     */
    @Transactional
    public void give(Actor actor, AttemptId id, int no, Judgement judgement, @Nullable Instant seen) {
        Attempt attempt = attempts.lock(id).orElseThrow(AttemptUnknown::new);
        Paper paper = markable.requireMayMark(actor, attempt);
        Judgement anchored =
                judgement.anchoredIn(markable.require(attempt, paper, no).prose());
        DoubleMarking rule = paper.quiz().doubleMarking();
        if (rule == null) {
            requireNotWithPeers(attempt, no);
            alone(actor, attempt, no, anchored, seen);
        } else {
            asOneOfTwo(actor, attempt, no, anchored, rule);
        }
    }

    private void alone(Actor actor, Attempt attempt, int no, Judgement judgement, @Nullable Instant seen) {
        Settled before = marks.settled(attempt.id()).get(no);
        if (isNew(before, actor, judgement, null)) {
            requireSeen(before, actor, seen);
            settling.settle(actor, attempt, no, judgement, null, now());
        }
    }

    private void asOneOfTwo(Actor actor, Attempt attempt, int no, Judgement judgement, DoubleMarking rule) {
        AccountId by = AccountId.of(actor);
        TwiceMarked answer = twiceMarked(attempt.id(), no, rule);
        if (answer.by(by).filter(one -> one.judgement().sameAs(judgement)).isPresent()) {
            return;
        }
        MarkerMark mark = new MarkerMark(answer.turnOf(by), judgement, by, now());
        markerMarks.give(attempt.id(), no, mark);
        answer.with(mark).agreed().ifPresent(agreed -> settling.settle(actor, attempt, no, agreed, null, now()));
    }

    /** Says what counts where two markers differ, or another mark than they came to. */
    @Transactional
    public void decide(Actor actor, AttemptId id, int no, Judgement judgement, String reason, @Nullable Instant seen) {
        Attempt attempt = attempts.lock(id).orElseThrow(AttemptUnknown::new);
        Paper paper = markable.requireMayMark(actor, attempt);
        Judgement anchored =
                judgement.anchoredIn(markable.require(attempt, paper, no).prose());
        DoubleMarking rule = paper.quiz().doubleMarking();
        String why = VietnameseText.clean(reason).strip();
        if (rule == null) {
            decideForPeers(actor, attempt, paper, no, anchored, why, seen);
            return;
        }
        TwiceMarked answer = twiceMarked(id, no, rule);
        answer.requireMayBeDecidedBy(AccountId.of(actor), markable.reviews(actor, paper));
        Settled before = marks.settled(id).get(no);
        if (isNew(before, actor, anchored, why)) {
            requireSeen(before, actor, seen);
            if (attempt.awaitsMarking()) {
                audit.decided(attempt, paper.quiz(), no, answer, anchored, why);
            }
            settling.settle(actor, attempt, no, anchored, why, now());
        }
    }

    private void decideForPeers(
            Actor actor,
            Attempt attempt,
            Paper paper,
            int no,
            Judgement judgement,
            String why,
            @Nullable Instant seen) {
        PeerWork work = peers.of(attempt.id()).get(no);
        if (work == null) {
            throw new MarksMissing();
        }
        Settled before = marks.settled(attempt.id()).get(no);
        if (isNew(before, actor, judgement, why)) {
            requireSeen(before, actor, seen);
            if (attempt.awaitsMarking()) {
                audit.decidedForPeers(attempt, paper.quiz(), no, judgement, why);
            }
            peers.become(work.id(), PeerWorkState.DECIDED, null);
            settling.settle(actor, attempt, no, judgement, why, now());
        }
    }

    private void requireNotWithPeers(Attempt attempt, int no) {
        PeerWork work = peers.of(attempt.id()).get(no);
        if (work != null && work.state() != PeerWorkState.HANDED_OVER && work.state() != PeerWorkState.ENDED) {
            throw new PeersMark();
        }
    }

    private TwiceMarked twiceMarked(AttemptId id, int no, DoubleMarking rule) {
        return new TwiceMarked(
                rule,
                markerMarks.of(id).getOrDefault(no, List.of()),
                marks.settled(id).containsKey(no));
    }

    private static boolean isNew(@Nullable Settled before, Actor actor, Judgement judgement, @Nullable String reason) {
        return before == null
                || !before.isBy(AccountId.of(actor))
                || !before.judgement().sameAs(judgement)
                || !Objects.equals(before.reason(), reason);
    }

    private static void requireSeen(@Nullable Settled before, Actor actor, @Nullable Instant seen) {
        if (before != null && !before.isBy(AccountId.of(actor)) && !before.at().equals(seen)) {
            throw new MarkedMeanwhile();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
