package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.Choices.ChoiceScoring;
import vn.hocso.assessment.question.DragWordsBody;
import vn.hocso.assessment.question.EssayBody;
import vn.hocso.assessment.question.FileUploadBody;
import vn.hocso.assessment.question.MatchingBody;
import vn.hocso.assessment.question.NumericBody;
import vn.hocso.assessment.question.NumericBody.AcceptedNumber;
import vn.hocso.assessment.question.NumericBody.Closeness;
import vn.hocso.assessment.question.OrderingBody;
import vn.hocso.assessment.question.ShortAnswerBody;
import vn.hocso.assessment.question.ShortAnswerBody.AcceptedText;
import vn.hocso.assessment.question.ShortAnswerBody.Syntax;
import vn.hocso.assessment.question.TrueFalseBody;

import static vn.hocso.assessment.exchange.XmlText.element;
import static vn.hocso.assessment.exchange.XmlText.into;

/** A file of Moodle XML, with topics as categories and texts as plain ones. */
@Component
class MoodleXmlExport implements QuestionWriter {

    private static final String PLAIN = "plain_text";
    private static final int NAME = 255;
    private static final int FEW_FILES = 3;

    @Override
    public String name() {
        return "MOODLE_XML";
    }

    @Override
    public String extension() {
        return "xml";
    }

    @Override
    public String contentType() {
        return "application/xml";
    }

    @Override
    public Written write(List<ReadQuestion> questions) {
        XmlNode quiz = element("quiz");
        List<ImportProblem> left = new ArrayList<>();
        String topic = null;
        int count = 0;
        for (ReadQuestion question : questions) {
            XmlNode written = question(question, left);
            if (written == null) {
                left.add(ImportProblem.unwritten(question, "Moodle XML"));
                continue;
            }
            if (!Objects.equals(topic, question.topic()) && question.topic() != null) {
                topic = question.topic();
                XmlNode category = into(quiz, element("question", "type", "category"));
                text(into(category, element("category")), "$course$/top/" + topic);
            }
            quiz.add(written);
            count++;
        }
        return new Written(XmlText.write(quiz, UnaryOperator.identity(), UnaryOperator.identity()), count, left);
    }

    private static void text(XmlNode parent, String text) {
        parent.add(XmlText.of("text", text));
    }

    private static void plain(XmlNode parent, String name, @Nullable String text) {
        if (text != null) {
            text(into(parent, element(name, "format", PLAIN)), text);
        }
    }

    private static void value(XmlNode parent, String name, String value) {
        parent.add(XmlText.of(name, value));
    }

    private static XmlNode head(ReadQuestion question, String type, String asked) {
        XmlNode node = element("question", "type", type);
        String stem = question.stem().replaceAll("\\s+", " ");
        text(into(node, element("name")), stem.length() <= NAME ? stem : stem.substring(0, NAME));
        plain(node, "questiontext", asked);
        plain(node, "generalfeedback", question.explanation());
        return node;
    }

    private static @Nullable XmlNode question(ReadQuestion question, List<ImportProblem> left) {
        return switch (String.valueOf(question.type())) {
            case "SINGLE_CHOICE" -> choices(question, question.body(Choices.class), true);
            case "MULTIPLE_CHOICE" -> choices(question, question.body(Choices.class), false);
            case "TRUE_FALSE" -> truth(question, question.body(TrueFalseBody.class));
            case "SHORT_ANSWER" -> words(question, question.body(ShortAnswerBody.class));
            case "NUMERIC" -> numbers(question, question.body(NumericBody.class));
            case "MATCHING" -> pairs(question, question.body(MatchingBody.class));
            case "ORDERING" -> order(question, question.body(OrderingBody.class));
            case "ESSAY" -> essay(question, question.body(EssayBody.class), left);
            case "FILE_UPLOAD" -> files(question, question.body(FileUploadBody.class), left);
            case "DRAG_WORDS" -> dragged(question, question.body(DragWordsBody.class));
            case "DESCRIPTION" -> head(question, "description", question.stem());
            default -> null;
        };
    }

    /** Moodle knows weights only: without any, each right option earns its part and a wrong one nothing. */
    private static @Nullable XmlNode choices(ReadQuestion question, Choices choices, boolean single) {
        boolean weighted = choices.scoring() == ChoiceScoring.WEIGHTS;
        if (!weighted && (choices.scoring() != null || !single)) {
            return null;
        }
        XmlNode node = head(question, "multichoice", question.stem());
        value(node, "single", String.valueOf(single));
        value(node, "shuffleanswers", "true");
        for (Choices.Option option : choices.options()) {
            Integer weight = option.weightPercent();
            int fraction = weighted ? weight == null ? 0 : weight : option.correct() ? 100 : 0;
            answer(node, option.text(), String.valueOf(fraction), option.feedback());
        }
        return node;
    }

    private static XmlNode answer(XmlNode question, String text, String fraction, @Nullable String feedback) {
        XmlNode answer = into(question, element("answer", "fraction", fraction, "format", PLAIN));
        text(answer, text);
        plain(answer, "feedback", feedback);
        return answer;
    }

    private static XmlNode truth(ReadQuestion question, TrueFalseBody body) {
        XmlNode node = head(question, "truefalse", question.stem());
        answer(node, "true", body.right() ? "100" : "0", body.whenTrue());
        answer(node, "false", body.right() ? "0" : "100", body.whenFalse());
        return node;
    }

    /** A star always stands for anything over there. */
    private static @Nullable XmlNode words(ReadQuestion question, ShortAnswerBody body) {
        boolean unsaid = body.ignoreDiacritics()
                || body.accepted().stream()
                        .anyMatch(form -> form.syntax() == Syntax.REGEX
                                || form.syntax() == Syntax.TEXT == form.text().contains("*"));
        if (unsaid) {
            return null;
        }
        XmlNode node = head(question, "shortanswer", question.stem());
        value(node, "usecase", body.matchCase() ? "1" : "0");
        for (AcceptedText form : body.accepted()) {
            answer(node, form.text(), String.valueOf(form.sharePercent()), form.feedback());
        }
        return node;
    }

    /** Numbers that are near another one; a range is as near its middle. */
    private static @Nullable XmlNode numbers(ReadQuestion question, NumericBody body) {
        if (body.accepted().stream().anyMatch(number -> number.closeness() != Closeness.ABSOLUTE)) {
            return null;
        }
        XmlNode node = head(question, "numerical", question.stem());
        for (AcceptedNumber number : body.accepted()) {
            XmlNode answer = answer(
                    node, number.value().toPlainString(), String.valueOf(number.sharePercent()), number.feedback());
            value(
                    answer,
                    "tolerance",
                    number.tolerance() == null ? "0" : number.tolerance().toPlainString());
        }
        if (!body.units().isEmpty()) {
            XmlNode units = into(node, element("units"));
            for (NumericBody.Unit unit : body.units()) {
                XmlNode one = into(units, element("unit"));
                value(
                        one,
                        "multiplier",
                        BigDecimal.ONE
                                .divide(unit.factor(), MathContext.DECIMAL32)
                                .toPlainString());
                value(one, "unit_name", unit.name());
            }
            value(
                    node,
                    "unitpenalty",
                    BigDecimal.valueOf(body.unitPenaltyPercent(), 2).toPlainString());
        }
        return node;
    }

    private static XmlNode pairs(ReadQuestion question, MatchingBody body) {
        XmlNode node = head(question, "matching", question.stem());
        value(node, "shuffleanswers", "true");
        body.pairs().forEach(pair -> sub(node, pair.premise(), pair.match()));
        body.distractors().forEach(text -> sub(node, "", text));
        return node;
    }

    private static void sub(XmlNode node, String premise, String match) {
        XmlNode sub = into(node, element("subquestion", "format", PLAIN));
        text(sub, premise);
        text(into(sub, element("answer")), match);
    }

    private static XmlNode order(ReadQuestion question, OrderingBody body) {
        XmlNode node = head(question, "ordering", question.stem());
        int number = 1;
        for (String item : body.items()) {
            answer(node, item, String.valueOf(number++), null);
        }
        return node;
    }

    private static XmlNode essay(ReadQuestion question, EssayBody body, List<ImportProblem> left) {
        if (!body.rubric().isEmpty()) {
            left.add(ImportProblem.unsaid(question, "essay-unsaid", "Moodle XML"));
        }
        XmlNode node = head(question, "essay", question.stem());
        value(node, "responseformat", "plain");
        value(node, "attachments", "0");
        value(node, "maxwordlimit", String.valueOf(body.mostWords()));
        plain(node, "graderinfo", body.guidance());
        plain(node, "responsetemplate", body.template());
        return node;
    }

    /** Up to three files can be asked for over there, or any number. */
    private static XmlNode files(ReadQuestion question, FileUploadBody body, List<ImportProblem> left) {
        boolean few = body.mostFiles() <= FEW_FILES;
        if (!few || !body.rubric().isEmpty()) {
            left.add(ImportProblem.unsaid(question, "upload-unsaid", "Moodle XML"));
        }
        XmlNode node = head(question, "essay", question.stem());
        value(node, "responseformat", body.withText() ? "plain" : "noinline");
        value(node, "responserequired", "0");
        value(node, "attachments", few ? String.valueOf(body.mostFiles()) : "-1");
        value(node, "attachmentsrequired", body.withText() ? "0" : "1");
        value(node, "maxbytes", String.valueOf(body.mostMegabytes() * 1024L * 1024));
        value(node, "filetypeslist", FileKinds.written(body.groups()));
        plain(node, "graderinfo", body.guidance());
        return node;
    }

    /** The text with gaps is all that Moodle asks; the stem is kept as the name. */
    private static @Nullable XmlNode dragged(ReadQuestion question, DragWordsBody body) {
        if (question.stem().length() > NAME || question.stem().contains("\n")) {
            return null;
        }
        XmlNode node = head(question, "ddwtos", body.text());
        value(node, "shuffleanswers", "1");
        for (DragWordsBody.Word word : body.words()) {
            XmlNode box = into(node, element("dragbox"));
            text(box, word.text());
            value(box, "group", String.valueOf(word.group()));
            if (word.reusable()) {
                box.add(element("infinite"));
            }
        }
        return node;
    }
}
