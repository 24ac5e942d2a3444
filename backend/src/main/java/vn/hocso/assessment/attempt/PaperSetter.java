package vn.hocso.assessment.attempt;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.bank.QuestionPool;
import vn.hocso.assessment.bank.QuestionPool.Drawn;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.assessment.question.QuestionType.Frozen;
import vn.hocso.assessment.question.QuestionTypes;
import vn.hocso.assessment.quiz.FrozenQuiz;
import vn.hocso.shared.Refusal;

/** Draws the questions of an attempt and splits them into paper and key. */
@Component
class PaperSetter {

    private final QuestionPool pool;
    private final QuestionTypes types;
    private final RandomGenerator random = new SecureRandom();

    PaperSetter(QuestionPool pool, QuestionTypes types) {
        this.pool = pool;
        this.types = types;
    }

    record Exam(Paper paper, AnswerKey key) {}

    Exam set(FrozenQuiz quiz) {
        List<Drawn> drawn = pool.draw(quiz.bank(), quiz.topics(), quiz.questionCount());
        if (drawn.size() < quiz.questionCount()) {
            throw new QuestionsRunOut(quiz.questionCount(), drawn.size());
        }
        List<Paper.Item> items = new ArrayList<>();
        List<AnswerKey.Entry> entries = new ArrayList<>();
        for (Drawn question : drawn) {
            int no = items.size() + 1;
            QuestionType type = types.require(question.type());
            Frozen frozen = type.freeze(question.body(), quiz.shuffleOptions(), random);
            items.add(new Paper.Item(no, question.type(), type.stem(question.stem(), frozen.shown()), frozen.shown()));
            entries.add(new AnswerKey.Entry(
                    no,
                    question.questionId(),
                    question.revision(),
                    question.topic(),
                    frozen.key(),
                    question.explanation()));
        }
        return new Exam(new Paper(quiz, items), new AnswerKey(entries));
    }

    /** Too many questions of the bank were retired since the course was published. */
    static class QuestionsRunOut extends Refusal {
        QuestionsRunOut(int needed, int available) {
            super(Kind.CONFLICT, "assessment.questions-run-out", Map.of("needed", needed, "available", available));
        }
    }
}
