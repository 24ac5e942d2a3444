package vn.hocso.assessment.attempt;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.bank.UnitPaths;
import vn.hocso.assessment.quiz.FrozenQuiz;
import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;

/** Writes down that somebody decided between two markers, or for want of a second, what was given and why. */
@Component
class ReconciliationAudit {

    private final UnitPaths paths;
    private final AuditTrail audit;

    ReconciliationAudit(UnitPaths paths, AuditTrail audit) {
        this.paths = paths;
        this.audit = audit;
    }

    void decided(Attempt attempt, FrozenQuiz quiz, int no, TwiceMarked answer, Judgement judgement, String why) {
        Changes marks = Changes.none()
                .fact("question", no)
                .fact("first-mark", percent(answer.given().getFirst().judgement()));
        if (answer.bothAreIn()) {
            marks = marks.fact("second-mark", percent(answer.given().getLast().judgement()));
        }
        record("assessment.marks-reconciled", attempt, quiz, marks.fact("percent", percent(judgement)), why);
    }

    /** The same where learners review. */
    void decidedForPeers(Attempt attempt, FrozenQuiz quiz, int no, Judgement judgement, String why) {
        record(
                "assessment.peer-mark-decided",
                attempt,
                quiz,
                Changes.none().fact("question", no).fact("percent", percent(judgement)),
                why);
    }

    /** That somebody left a review out or took it back in. */
    void peersChanged(String act, Attempt attempt, FrozenQuiz quiz, int no, @Nullable String why) {
        record(act, attempt, quiz, Changes.none().fact("question", no), why);
    }

    private void record(String act, Attempt attempt, FrozenQuiz quiz, Changes changes, @Nullable String why) {
        audit.record(AuditedAct.of(act)
                .on("quiz", quiz.quizId().value(), quiz.title())
                .to(attempt.accountId().value())
                .in(paths.of(quiz.bank()))
                .with(changes)
                .because(why));
    }

    private static String percent(Judgement judgement) {
        return judgement.share().movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
