package vn.hocso.assessment.attempt;

import java.util.List;

import vn.hocso.assessment.Quizzes.Conduct;
import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.assessment.attempt.Marking.ItemShare;

/** All that an attempt is marked by. */
record Script(Paper paper, AnswerKey key, List<Answer> answers, HandMarks byHand) {

    /** What a person put in place of the whole mark stands above all else. */
    Mark mark(Marking marking) {
        Mark found = marking.mark(paper, key, answers, byHand.marks());
        return byHand.whole() == null
                ? found
                : found.replaced(
                        byHand.whole(), paper.items().size(), paper.quiz().passMarkPercent());
    }

    List<ItemShare> shares(Marking marking) {
        return marking.shares(paper, key, answers, byHand.marks());
    }

    Conduct conduct() {
        return paper.quiz().conductOrUsual();
    }

    Script with(AnswerKey changed) {
        return new Script(paper, changed, answers, byHand);
    }

    Script with(HandMarks changed) {
        return new Script(paper, key, answers, changed);
    }
}
