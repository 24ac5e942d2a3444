package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.Quizzes.Scoring;

/** Text between questions. It takes no answer and earns nothing. */
@Component
class DescriptionQuestion extends RecordQuestion<DescriptionBody, DescriptionBody, DescriptionBody, DescriptionBody> {

    DescriptionQuestion() {
        super(
                "DESCRIPTION",
                DescriptionBody.class,
                DescriptionBody.class,
                DescriptionBody.class,
                DescriptionBody.class);
    }

    @Override
    public boolean counts() {
        return false;
    }

    @Override
    void check(DescriptionBody body, Problems problems) {
        // There is nothing that could be wrong.
    }

    @Override
    Split<DescriptionBody, DescriptionBody> split(DescriptionBody body, boolean shuffle, RandomGenerator random) {
        return new Split<>(body, body);
    }

    @Override
    boolean fits(DescriptionBody shown, DescriptionBody answer) {
        return false;
    }

    @Override
    BigDecimal share(DescriptionBody key, DescriptionBody answer, Scoring scoring) {
        return BigDecimal.ZERO;
    }

    @Override
    Optional<DescriptionBody> solved(DescriptionBody key) {
        return Optional.empty();
    }

    @Override
    List<String> words(DescriptionBody body) {
        return List.of();
    }
}
