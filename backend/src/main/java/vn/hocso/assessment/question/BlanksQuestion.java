package vn.hocso.assessment.question;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** A text with blanks, each of which takes words, a number or one of several options. */
@Component
class BlanksQuestion extends CompositeQuestion {

    private final Map<String, QuestionType> parts;

    BlanksQuestion(ShortAnswerQuestion words, NumericQuestion numbers, SingleChoice choices) {
        super("FILL_IN_BLANKS");
        parts = Stream.of(words, numbers, choices)
                .collect(Collectors.toUnmodifiableMap(QuestionType::name, one -> one));
    }

    @Override
    QuestionType part(String type) {
        return java.util.Objects.requireNonNull(parts.get(type));
    }

    @Override
    boolean isPart(String type) {
        return parts.containsKey(type);
    }

    @Override
    void checkText(CompositeBody body, Problems problems) {
        String text = body.text() == null ? "" : body.text();
        problems.text(text, 10_000, "text");
        List<Integer> gaps = Gaps.in(text);
        problems.require(
                gaps.size() == body.parts().size()
                        && new HashSet<>(gaps)
                                .equals(IntStream.rangeClosed(1, body.parts().size())
                                        .boxed()
                                        .collect(Collectors.toSet())),
                "assessment.unknown-gap",
                "text");
    }
}
