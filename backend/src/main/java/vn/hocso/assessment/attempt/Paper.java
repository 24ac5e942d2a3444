package vn.hocso.assessment.attempt;

import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes.Navigation;
import vn.hocso.assessment.bank.PictureView;
import vn.hocso.assessment.quiz.FrozenQuiz;

/** What a learner is asked, frozen when the attempt starts, with the rules of the quiz as they were. It holds no key. */
record Paper(FrozenQuiz quiz, List<Item> items) {

    /** A question as shown; numbers start at one, those of sections at nought. Papers from before there were sections or pictures name none. */
    record Item(
            int no,
            String type,
            String stem,
            JsonNode shown,
            @Nullable Integer section,
            @Nullable PictureView picture) {}

    boolean leadsForwardOnly() {
        return quiz.conductOrUsual().navigation() == Navigation.FORWARD_ONLY;
    }

    Item item(int no) {
        return items.get(no - 1);
    }
}
