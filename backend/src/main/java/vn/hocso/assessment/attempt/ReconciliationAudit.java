package vn.hocso.assessment.attempt;

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
        audit.record(AuditedAct.of("assessment.marks-reconciled")
                .on("quiz", quiz.quizId().value(), quiz.title())
                .to(attempt.accountId().value())
                .in(paths.of(quiz.bank()))
                .with(marks.fact("percent", percent(judgement)))
                .because(why));
    }

    private static String percent(Judgement judgement) {
        return judgement.share().movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
