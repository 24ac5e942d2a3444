package vn.hocso.assessment.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.question.CategorisingBody;
import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.Choices.ChoiceScoring;
import vn.hocso.assessment.question.EssayBody;
import vn.hocso.assessment.question.MatchingBody;
import vn.hocso.assessment.question.MatrixBody;
import vn.hocso.assessment.question.NumericBody;
import vn.hocso.assessment.question.NumericBody.AcceptedNumber;
import vn.hocso.assessment.question.NumericBody.Closeness;
import vn.hocso.assessment.question.ShortAnswerBody;
import vn.hocso.assessment.question.ShortAnswerBody.Syntax;
import vn.hocso.assessment.question.TrueFalseBody;

/** Writes a question as GIFT, unless GIFT would turn it into another. */
final class GiftWriter {

    private static final String SIGNS = "\\~=#{}:";

    private final ReadQuestion question;
    private final Leavings left;

    private GiftWriter(ReadQuestion question, Leavings left) {
        this.question = question;
        this.left = left;
    }

    /** The question, which is several where it is a case; nothing where GIFT cannot say it, and then what is left out says why. */
    static Optional<String> write(ReadQuestion question, Leavings left) {
        if (!"CASE".equals(question.type())) {
            return new GiftWriter(question, left).whole();
        }
        StringBuilder all = new StringBuilder();
        for (ReadQuestion part : Neighbours.questions(question)) {
            Optional<String> one = write(part, left);
            if (one.isEmpty()) {
                return one;
            }
            all.append(one.get());
        }
        left.unsaid(question, "case-split");
        return Optional.of(all.toString());
    }

    private Optional<String> whole() {
        Optional<String> written = answers();
        if (written.isPresent() && question.picture() != null) {
            left.unsaid(question, "picture-unsaid");
        }
        return written.map(answers -> id(question)
                + (question.title() == null ? "" : "::" + escaped(question.title()) + "::")
                + "[plain]" + escaped(question.stem()) + braces(question, answers) + "\n\n");
    }

    private Optional<String> unwritten(String why) {
        left.unwritten(question, why);
        return Optional.empty();
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

    private Optional<String> answers() {
        return switch (String.valueOf(question.type())) {
            case "SINGLE_CHOICE" -> choice(question.body(Choices.class));
            case "MULTIPLE_CHOICE" -> several(question.body(Choices.class));
            case "TRUE_FALSE" -> Optional.of(truth(question.body(TrueFalseBody.class)));
            case "SHORT_ANSWER" -> words(question.body(ShortAnswerBody.class));
            case "NUMERIC" -> numbers(question.body(NumericBody.class));
            case "MATCHING" -> pairs(question.body(MatchingBody.class));
            case "CATEGORISING" -> near(Optional.of(Neighbours.matching(question.body(CategorisingBody.class))));
            case "MATRIX" -> near(Neighbours.matching(question.body(MatrixBody.class)));
            case "ESSAY" -> essay(question.body(EssayBody.class));
            case "DESCRIPTION" -> description();
            default -> unwritten("unwritten");
        };
    }

    private Optional<String> essay(EssayBody body) {
        if (!body.rubric().isEmpty() || body.guidance() != null || body.template() != null) {
            left.unsaid(question, "essay-unsaid");
        }
        return Optional.of("");
    }

    private Optional<String> description() {
        if (question.explanation() != null) {
            left.unsaid(question, "explanation-unsaid");
        }
        return Optional.of("");
    }

    private Optional<String> near(Optional<MatchingBody> body) {
        if (body.isEmpty()) {
            return unwritten("unwritten");
        }
        left.unsaid(question, "near-matching");
        return pairs(body.get());
    }

    /** The right option stands behind an equals sign. */
    private Optional<String> choice(Choices choices) {
        boolean weighted = choices.scoring() == ChoiceScoring.WEIGHTS;
        boolean unsaid = choices.scoring() != null && !weighted
                || choices.options().stream().filter(Choices.Option::correct).count() != 1;
        return unsaid
                ? unwritten("unwritten-scoring")
                : Optional.of(choices.options().stream()
                        .map(option -> (option.correct() ? "=" : "~")
                                + (weighted ? "%" + weight(option) + "%" : "")
                                + "[plain]" + escaped(option.text()) + feedback(option.feedback()))
                        .collect(Collectors.joining(" ")));
    }

    /** Several options may be chosen only where each has a weight: an equals sign would make Moodle ask for one. */
    private Optional<String> several(Choices choices) {
        boolean unsaid = choices.scoring() == ChoiceScoring.WEIGHTS
                && choices.options().stream().anyMatch(option -> option.correct() != (weight(option) > 0));
        Optional<List<String>> fractions =
                unsaid ? Optional.empty() : MoodleFractions.of(question, choices, false, left);
        if (fractions.isEmpty()) {
            return unwritten("unwritten-scoring");
        }
        return Optional.of(IntStream.range(0, choices.options().size())
                .mapToObj(i -> {
                    Choices.Option option = choices.options().get(i);
                    return "~%" + fractions.get().get(i) + "%[plain]" + escaped(option.text())
                            + feedback(option.feedback());
                })
                .collect(Collectors.joining(" ")));
    }

    private static int weight(Choices.Option option) {
        Integer weight = option.weightPercent();
        return weight == null ? 0 : weight;
    }

    /** Without feedback of its own no sign stands before that of the explanation, which would be counted in. */
    private static String truth(TrueFalseBody body) {
        if (body.whenTrue() == null && body.whenFalse() == null) {
            return body.right() ? "TRUE" : "FALSE";
        }
        String whenTrue = body.whenTrue() == null ? "" : escaped(body.whenTrue());
        return (body.right() ? "TRUE" : "FALSE") + "#" + whenTrue + feedback(body.whenFalse());
    }

    /** Stars always stand for anything in GIFT, and arrows for pairs. */
    private Optional<String> words(ShortAnswerBody body) {
        boolean unsaid = body.matchCase()
                || body.ignoreDiacritics()
                || body.accepted().stream()
                        .anyMatch(form -> form.syntax() == Syntax.REGEX
                                || form.text().contains("->")
                                || form.text().contains("\\*")
                                || form.syntax() == Syntax.TEXT == form.text().contains("*"));
        return unsaid
                ? unwritten("unwritten-pattern")
                : Optional.of(body.accepted().stream()
                        .map(form -> "=%" + form.sharePercent() + "%[plain]" + escaped(form.text())
                                + feedback(form.feedback()))
                        .collect(Collectors.joining(" ")));
    }

    private Optional<String> numbers(NumericBody body) {
        if (!body.units().isEmpty()) {
            return unwritten("unwritten-unit");
        }
        if (body.accepted().stream().anyMatch(number -> number.closeness() == Closeness.RELATIVE)) {
            left.unsaid(question, "number-near");
        }
        return Optional.of(
                "#" + body.accepted().stream().map(GiftWriter::number).collect(Collectors.joining(" ")));
    }

    private static String number(AcceptedNumber number) {
        Nearness nearness = Nearness.of(number);
        boolean range = number.closeness() == Closeness.RANGE;
        String value = (range ? number.value() : nearness.value()).toPlainString();
        String near = range
                ? ".." + (number.upTo() == null ? value : number.upTo().toPlainString())
                : ":" + nearness.tolerance().toPlainString();
        return "=%" + number.sharePercent() + "%" + value + near + feedback(number.feedback());
    }

    private Optional<String> pairs(MatchingBody body) {
        List<String> texts = java.util.stream.Stream.concat(
                        body.pairs().stream().flatMap(pair -> java.util.stream.Stream.of(pair.premise(), pair.match())),
                        body.distractors().stream())
                .toList();
        return texts.stream().anyMatch(text -> text.contains("->"))
                ? unwritten("unwritten-signs")
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
