package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.question.EssayBody.Criterion;
import vn.hocso.assessment.question.ShortAnswerQuestion.Written;
import vn.hocso.shared.VietnameseText;

/** A longer text is written, and a person marks it; nothing written earns nothing without anybody looking. */
@Component
class EssayQuestion extends RecordQuestion<EssayBody, EssayQuestion.Shown, EssayQuestion.Key, Written> {

    static final int LONGEST = 100_000;

    EssayQuestion() {
        super("ESSAY", EssayBody.class, Shown.class, Key.class, Written.class);
    }

    record Shown(int mostWords, @Nullable String template, List<Criterion> rubric) {}

    record Key(@Nullable String guidance, List<Criterion> rubric) {}

    @Override
    void check(EssayBody body, Problems problems) {
        problems.between(body.mostWords(), 1, 5_000, "mostWords");
        problems.optional(body.template(), Problems.LONG, "template");
        problems.optional(body.guidance(), Problems.LONG, "guidance");
        Rubrics.check(body.rubric(), problems);
    }

    @Override
    Split<Shown, Key> split(EssayBody body, boolean shuffle, RandomGenerator random) {
        return new Split<>(
                new Shown(body.mostWords(), body.template(), body.rubric()), new Key(body.guidance(), body.rubric()));
    }

    /** A text somewhat over the limit is for whoever marks to judge: what a learner wrote is never thrown away. */
    @Override
    boolean fits(Shown shown, Written answer) {
        return answer.text().length() <= LONGEST;
    }

    @Override
    @Nullable
    BigDecimal share(Key key, Written answer, Scoring scoring) {
        return VietnameseText.line(answer.text()).isEmpty() ? BigDecimal.ZERO : null;
    }

    /** With plain line ends, as browsers have them in fields. */
    @Override
    public String prose(JsonNode shown, JsonNode answer) {
        return plain(Bodies.read(answer, Written.class).text());
    }

    static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    @Override
    public boolean needsPerson(JsonNode shown) {
        return true;
    }

    @Override
    public List<Criterion> rubric(JsonNode shown) {
        return Bodies.read(shown, Shown.class).rubric();
    }

    @Override
    Optional<Written> solved(Key key) {
        return Optional.empty();
    }

    @Override
    List<String> words(EssayBody body) {
        return body.rubric().stream().map(Criterion::name).toList();
    }
}
