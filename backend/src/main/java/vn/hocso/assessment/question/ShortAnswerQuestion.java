package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.question.ShortAnswerBody.AcceptedText;
import vn.hocso.assessment.question.ShortAnswerBody.Syntax;

/** A few words are written. The form that fits and earns most counts. */
@Component
class ShortAnswerQuestion
        extends RecordQuestion<
                ShortAnswerBody, ShortAnswerQuestion.Shown, ShortAnswerBody, ShortAnswerQuestion.Written> {

    static final int LONGEST = 500;

    ShortAnswerQuestion() {
        super("SHORT_ANSWER", ShortAnswerBody.class, Shown.class, ShortAnswerBody.class, Written.class);
    }

    record Shown() {}

    record Written(String text) {}

    @Override
    void check(ShortAnswerBody body, Problems problems) {
        problems.between(body.accepted().size(), 1, 50, "accepted");
        for (int i = 0; i < body.accepted().size(); i++) {
            AcceptedText form = body.accepted().get(i);
            problems.text(form.text(), LONGEST, "accepted[" + i + "].text");
            problems.between(form.sharePercent(), 0, 100, "accepted[" + i + "].sharePercent");
            problems.optional(form.feedback(), Problems.LONG, "accepted[" + i + "].feedback");
            problems.require(TextPattern.isReadable(form, body), "assessment.bad-pattern", "accepted[" + i + "].text");
        }
        problems.require(
                body.accepted().stream().anyMatch(form -> form.sharePercent() == 100),
                "assessment.no-full-answer",
                "accepted");
    }

    @Override
    Split<Shown, ShortAnswerBody> split(ShortAnswerBody body, boolean shuffle, RandomGenerator random) {
        return new Split<>(new Shown(), body);
    }

    @Override
    boolean fits(Shown shown, Written answer) {
        return answer.text().length() <= LONGEST;
    }

    @Override
    BigDecimal share(ShortAnswerBody key, Written answer, Scoring scoring) {
        return best(key, answer)
                .map(form -> Shares.percent(form.sharePercent()))
                .orElse(BigDecimal.ZERO);
    }

    private static Optional<AcceptedText> best(ShortAnswerBody key, Written answer) {
        return answer.text().isBlank()
                ? Optional.empty()
                : key.accepted().stream()
                        .filter(form -> TextPattern.fits(form, key, answer.text()))
                        .max(Comparator.comparingInt(AcceptedText::sharePercent));
    }

    @Override
    Optional<Written> solved(ShortAnswerBody key) {
        return key.accepted().stream()
                .filter(form -> form.syntax() == Syntax.TEXT && form.sharePercent() == 100)
                .findFirst()
                .map(form -> new Written(form.text()));
    }

    @Override
    List<String> told(ShortAnswerBody key, Written answer) {
        return best(key, answer).map(AcceptedText::feedback).filter(Objects::nonNull).stream()
                .toList();
    }

    @Override
    List<String> words(ShortAnswerBody body) {
        return body.accepted().stream().map(AcceptedText::text).toList();
    }
}
