package vn.hocso.assessment.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.Choices.ChoiceScoring;
import vn.hocso.assessment.question.MatchingBody;
import vn.hocso.assessment.question.NumericBody;
import vn.hocso.assessment.question.NumericBody.AcceptedNumber;
import vn.hocso.assessment.question.NumericBody.Closeness;
import vn.hocso.assessment.question.ShortAnswerBody;
import vn.hocso.assessment.question.ShortAnswerBody.Syntax;
import vn.hocso.assessment.question.TrueFalseBody;

/** Writes a question as GIFT, unless GIFT would turn it into another. */
final class GiftWriter {

    private static final String SIGNS = "\\~=#{}:";

    private GiftWriter() {}

    static Optional<String> write(ReadQuestion question) {
        return answers(question)
                .map(answers -> id(question)
                        + (question.title() == null ? "" : "::" + escaped(question.title()) + "::")
                        + "[plain]" + escaped(question.stem()) + braces(question, answers) + "\n\n");
    }

    private static String braces(ReadQuestion question, String answers) {
        String told = question.explanation() == null ? "" : "####" + escaped(question.explanation());
        return "DESCRIPTION".equals(question.type()) ? "" : "{" + answers + told + "}";
    }

    private static String id(ReadQuestion question) {
        String id = question.externalId() == null
                ? ""
                : "// [id:" + question.externalId().replaceAll("[]\\p{Cntrl}]", "") + "]\n";
        return id
                + question.tags().stream()
                        .map(tag -> "// [tag:" + tag.replaceAll("[]<>`\\p{Cntrl}]", "") + "]\n")
                        .collect(Collectors.joining());
    }

    private static Optional<String> answers(ReadQuestion question) {
        return switch (String.valueOf(question.type())) {
            case "SINGLE_CHOICE", "MULTIPLE_CHOICE" ->
                choices(question.body(Choices.class), "SINGLE_CHOICE".equals(question.type()));
            case "TRUE_FALSE" -> Optional.of(truth(question.body(TrueFalseBody.class)));
            case "SHORT_ANSWER" -> words(question.body(ShortAnswerBody.class));
            case "NUMERIC" -> numbers(question.body(NumericBody.class));
            case "MATCHING" -> pairs(question.body(MatchingBody.class));
            case "ESSAY" -> Optional.of("");
            case "DESCRIPTION" -> question.explanation() == null ? Optional.of("") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Right options stand behind an equals sign, which means a single choice where there is one, and words where there is nothing else. */
    private static Optional<String> choices(Choices choices, boolean single) {
        boolean weighted = choices.scoring() == ChoiceScoring.WEIGHTS;
        boolean signed = single || !weighted;
        long right = choices.options().stream().filter(Choices.Option::correct).count();
        boolean ambiguous = signed
                && (single
                        ? right != 1
                        : right < 2 || right == choices.options().size());
        boolean unsaid = choices.scoring() != null && !weighted
                || !signed && choices.options().stream().anyMatch(option -> option.correct() != (weight(option) > 0));
        return ambiguous || unsaid
                ? Optional.empty()
                : Optional.of(choices.options().stream()
                        .map(option -> (signed && option.correct() ? "=" : "~")
                                + (weighted ? "%" + weight(option) + "%" : "")
                                + "[plain]" + escaped(option.text()) + feedback(option.feedback()))
                        .collect(Collectors.joining(" ")));
    }

    private static int weight(Choices.Option option) {
        Integer weight = option.weightPercent();
        return weight == null ? 0 : weight;
    }

    private static String truth(TrueFalseBody body) {
        String whenTrue = body.whenTrue() == null ? "" : escaped(body.whenTrue());
        return (body.right() ? "TRUE" : "FALSE") + "#" + whenTrue + feedback(body.whenFalse());
    }

    /** Stars always stand for anything in GIFT, and arrows for pairs. */
    private static Optional<String> words(ShortAnswerBody body) {
        boolean unsaid = body.matchCase()
                || body.ignoreDiacritics()
                || body.accepted().stream()
                        .anyMatch(form -> form.syntax() == Syntax.REGEX
                                || form.text().contains("->")
                                || form.text().contains("\\*")
                                || form.syntax() == Syntax.TEXT == form.text().contains("*"));
        return unsaid
                ? Optional.empty()
                : Optional.of(body.accepted().stream()
                        .map(form -> "=%" + form.sharePercent() + "%[plain]" + escaped(form.text())
                                + feedback(form.feedback()))
                        .collect(Collectors.joining(" ")));
    }

    private static Optional<String> numbers(NumericBody body) {
        boolean unsaid = !body.units().isEmpty()
                || body.accepted().stream().anyMatch(number -> number.closeness() == Closeness.RELATIVE);
        return unsaid
                ? Optional.empty()
                : Optional.of(
                        "#" + body.accepted().stream().map(GiftWriter::number).collect(Collectors.joining(" ")));
    }

    private static String number(AcceptedNumber number) {
        String value = number.value().toPlainString();
        String near = number.closeness() == Closeness.RANGE
                ? ".." + (number.upTo() == null ? value : number.upTo().toPlainString())
                : ":" + (number.tolerance() == null ? "0" : number.tolerance().toPlainString());
        return "=%" + number.sharePercent() + "%" + value + near + feedback(number.feedback());
    }

    private static Optional<String> pairs(MatchingBody body) {
        List<String> texts = java.util.stream.Stream.concat(
                        body.pairs().stream().flatMap(pair -> java.util.stream.Stream.of(pair.premise(), pair.match())),
                        body.distractors().stream())
                .toList();
        return texts.stream().anyMatch(text -> text.contains("->"))
                ? Optional.empty()
                : Optional.of(java.util.stream.Stream.concat(
                                body.pairs().stream()
                                        .map(pair -> "=[plain]" + escaped(pair.premise()) + " -> [plain]"
                                                + escaped(pair.match())),
                                body.distractors().stream().map(text -> "= -> [plain]" + escaped(text)))
                        .collect(Collectors.joining(" ")));
    }

    private static String feedback(@Nullable String feedback) {
        return feedback == null ? "" : "#[plain]" + escaped(feedback);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            if (letter == '\n') {
                escaped.append("\\n");
            } else if (letter != '\r') {
                escaped.append(SIGNS.indexOf(letter) >= 0 ? "\\" : "").append(letter);
            }
        }
        return escaped.toString();
    }
}
