package vn.hocso.assessment.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.question.Bodies;
import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.Choices.ChoiceScoring;
import vn.hocso.assessment.question.CompositeBody;
import vn.hocso.assessment.question.CompositeBody.Part;
import vn.hocso.assessment.question.NumericBody;
import vn.hocso.assessment.question.NumericBody.AcceptedNumber;
import vn.hocso.assessment.question.NumericBody.Closeness;
import vn.hocso.assessment.question.ShortAnswerBody;
import vn.hocso.assessment.question.ShortAnswerBody.AcceptedText;

/** Writes blanks as Moodle's embedded answers. */
final class MoodleClozeWriter {

    private static final Pattern GAP = Pattern.compile("\\[\\[(\\d{1,3})]]");
    private static final String SIGNS = "\\~=#{}";

    private MoodleClozeWriter() {}

    /** The text with its answers; nothing where one of them cannot be said, for which the question then says why. */
    static Optional<String> write(ReadQuestion question, CompositeBody body, Leavings left) {
        String text = body.text() == null ? "" : body.text();
        if (MoodleCloze.BLANK.matcher(text).find()) {
            left.unwritten(question, "unwritten-signs");
            return Optional.empty();
        }
        StringBuilder written = new StringBuilder();
        Matcher gaps = GAP.matcher(text);
        while (gaps.find()) {
            Part part = body.parts().get(Integer.parseInt(gaps.group(1)) - 1);
            Optional<String> answers = answers(question, part, left);
            if (answers.isEmpty()) {
                return Optional.empty();
            }
            gaps.appendReplacement(written, Matcher.quoteReplacement("{" + part.weight() + ":" + answers.get() + "}"));
        }
        gaps.appendTail(written);
        return Optional.of(written.toString());
    }

    private static Optional<String> answers(ReadQuestion question, Part part, Leavings left) {
        return switch (part.type()) {
            case "SHORT_ANSWER" -> words(question, Bodies.read(part.body(), ShortAnswerBody.class), left);
            case "NUMERIC" -> numbers(question, Bodies.read(part.body(), NumericBody.class), left);
            default -> options(question, Bodies.read(part.body(), Choices.class), left);
        };
    }

    private static Optional<String> words(ReadQuestion question, ShortAnswerBody body, Leavings left) {
        if (!MoodleItems.isPlain(body)) {
            left.unwritten(question, "unwritten-pattern");
            return Optional.empty();
        }
        return Optional.of((body.matchCase() ? "SHORTANSWER_C:" : "SHORTANSWER:")
                + body.accepted().stream().map(MoodleClozeWriter::word).collect(Collectors.joining("~")));
    }

    private static String word(AcceptedText form) {
        return share(form.sharePercent()) + escaped(form.text()) + told(form.feedback());
    }

    private static Optional<String> numbers(ReadQuestion question, NumericBody body, Leavings left) {
        if (!body.units().isEmpty()) {
            left.unwritten(question, "unwritten-unit");
            return Optional.empty();
        }
        if (body.accepted().stream().anyMatch(number -> number.closeness() != Closeness.ABSOLUTE)) {
            left.unsaid(question, "number-near");
        }
        return Optional.of("NUMERICAL:"
                + body.accepted().stream().map(MoodleClozeWriter::number).collect(Collectors.joining("~")));
    }

    private static String number(AcceptedNumber number) {
        Nearness near = Nearness.of(number);
        return share(number.sharePercent()) + near.value().toPlainString() + ":"
                + near.tolerance().toPlainString() + told(number.feedback());
    }

    private static Optional<String> options(ReadQuestion question, Choices body, Leavings left) {
        boolean weighted = body.scoring() == ChoiceScoring.WEIGHTS;
        boolean otherwise = weighted
                ? body.options().stream().anyMatch(option -> option.correct() != (weight(option) >= 100))
                : body.scoring() != null;
        if (otherwise) {
            left.unwritten(question, "unwritten-scoring");
            return Optional.empty();
        }
        return Optional.of("MULTICHOICE:"
                + body.options().stream()
                        .map(option -> (weighted ? "%" + weight(option) + "%" : option.correct() ? "=" : "")
                                + escaped(option.text())
                                + told(option.feedback()))
                        .collect(Collectors.joining("~")));
    }

    private static int weight(Choices.Option option) {
        Integer weight = option.weightPercent();
        return weight == null ? 0 : weight;
    }

    private static String share(int percent) {
        return percent == 100 ? "=" : "%" + percent + "%";
    }

    private static String told(@Nullable String feedback) {
        return feedback == null ? "" : "#" + escaped(feedback);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            escaped.append(SIGNS.indexOf(letter) >= 0 ? "\\" : "").append(letter);
        }
        return escaped.toString();
    }
}
