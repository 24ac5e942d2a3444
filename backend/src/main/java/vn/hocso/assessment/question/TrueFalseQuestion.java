package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.Quizzes.Scoring;

/** The stem is a statement that is true or false. */
@Component
class TrueFalseQuestion
        extends RecordQuestion<TrueFalseBody, TrueFalseQuestion.Shown, TrueFalseBody, TrueFalseQuestion.Said> {

    TrueFalseQuestion() {
        super("TRUE_FALSE", TrueFalseBody.class, Shown.class, TrueFalseBody.class, Said.class);
    }

    record Shown() {}

    /** Null for whoever has taken the answer back. */
    record Said(@Nullable Boolean value) {}

    @Override
    void check(TrueFalseBody body, Problems problems) {
        problems.optional(body.whenTrue(), Problems.LONG, "whenTrue");
        problems.optional(body.whenFalse(), Problems.LONG, "whenFalse");
    }

    @Override
    Split<Shown, TrueFalseBody> split(TrueFalseBody body, boolean shuffle, RandomGenerator random) {
        return new Split<>(new Shown(), body);
    }

    @Override
    boolean fits(Shown shown, Said answer) {
        return true;
    }

    @Override
    BigDecimal share(TrueFalseBody key, Said answer, Scoring scoring) {
        return answer.equals(new Said(key.right())) ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    @Override
    Optional<Said> solved(TrueFalseBody key) {
        return Optional.of(new Said(key.right()));
    }

    @Override
    List<String> told(TrueFalseBody key, Said answer) {
        if (answer.value() == null) {
            return List.of();
        }
        String feedback = answer.value() ? key.whenTrue() : key.whenFalse();
        return feedback == null ? List.of() : List.of(feedback);
    }

    @Override
    List<String> words(TrueFalseBody body) {
        return List.of();
    }
}
