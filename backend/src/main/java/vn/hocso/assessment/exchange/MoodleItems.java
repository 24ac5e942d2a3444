package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.bank.WrittenPicture;
import vn.hocso.assessment.question.CalculatedBody;
import vn.hocso.assessment.question.CategorisingBody;
import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.CompositeBody;
import vn.hocso.assessment.question.DragWordsBody;
import vn.hocso.assessment.question.EssayBody;
import vn.hocso.assessment.question.FileUploadBody;
import vn.hocso.assessment.question.HotSpotBody;
import vn.hocso.assessment.question.MatchingBody;
import vn.hocso.assessment.question.MatrixBody;
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

/** A question as Moodle writes it, with its texts as plain ones. */
final class MoodleItems {

    private static final String PLAIN = "plain_text";
    private static final int NAME = 255;
    private static final int FEW_FILES = 3;

    private final ReadQuestion question;
    private final QuestionWriter.Pictures pictures;
    private final Leavings left;

    private MoodleItems(ReadQuestion question, QuestionWriter.Pictures pictures, Leavings left) {
        this.question = question;
        this.pictures = pictures;
        this.left = left;
    }

    /** The question, which is several where it is a case; none where it cannot be said, and then what is left out says why. */
    static List<XmlNode> write(ReadQuestion question, QuestionWriter.Pictures pictures, Leavings left) {
        if (!"CASE".equals(question.type())) {
            @Nullable XmlNode one = new MoodleItems(question, pictures, left).whole();
            return one == null ? List.of() : List.of(one);
        }
        List<XmlNode> all = new ArrayList<>();
        for (ReadQuestion part : Neighbours.questions(question)) {
            List<XmlNode> one = write(part, pictures, left);
            if (one.isEmpty()) {
                return List.of();
            }
            all.addAll(one);
        }
        left.unsaid(question, "case-split");
        return all;
    }

    private @Nullable XmlNode whole() {
        @Nullable XmlNode node = asked();
        if (node != null && !question.tags().isEmpty()) {
            XmlNode tags = into(node, element("tags"));
            question.tags().forEach(tag -> text(into(tags, element("tag")), tag));
        }
        return node;
    }

    private @Nullable XmlNode asked() {
        return switch (String.valueOf(question.type())) {
            case "SINGLE_CHOICE" -> choices(question.body(Choices.class), true);
            case "MULTIPLE_CHOICE" -> choices(question.body(Choices.class), false);
            case "TRUE_FALSE" -> truth(question.body(TrueFalseBody.class));
            case "SHORT_ANSWER" -> words(question.body(ShortAnswerBody.class));
            case "NUMERIC" -> numbers(question.body(NumericBody.class));
            case "CALCULATED" -> calculated(question.body(CalculatedBody.class));
            case "MATCHING" -> pairs(question.body(MatchingBody.class));
            case "CATEGORISING" -> near(Optional.of(Neighbours.matching(question.body(CategorisingBody.class))));
            case "MATRIX" -> near(Neighbours.matching(question.body(MatrixBody.class)));
            case "ORDERING" -> order(question.body(OrderingBody.class));
            case "ESSAY" -> essay(question.body(EssayBody.class));
            case "FILE_UPLOAD" -> files(question.body(FileUploadBody.class));
            case "DRAG_WORDS" -> dragged(question.body(DragWordsBody.class));
            case "FILL_IN_BLANKS" -> blanks(question.body(CompositeBody.class));
            case "HOT_SPOT" -> markers(question.body(HotSpotBody.class));
            case "DESCRIPTION" -> head("description", question.stem());
            default -> unwritten("unwritten");
        };
    }

    private @Nullable XmlNode unwritten(String why) {
        left.unwritten(question, why);
        return null;
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

    private XmlNode head(String type, String asked) {
        XmlNode node = element("question", "type", type);
        String stem = question.stem().replaceAll("\\s+", " ");
        text(into(node, element("name")), stem.length() <= NAME ? stem : stem.substring(0, NAME));
        asking(node, asked);
        plain(node, "generalfeedback", question.explanation());
        return node;
    }

    /** What is asked, with the picture below it where there is one to write. */
    private void asking(XmlNode node, String asked) {
        WrittenPicture shown = question.picture();
        Optional<Picture> picture = Optional.ofNullable(shown).flatMap(one -> pictures.find(one.mediaId()));
        if (shown != null && picture.isPresent()) {
            node.add(MoodleTexts.pictured(asked, picture.get(), shown.description()));
            return;
        }
        if (shown != null) {
            left.unsaid(question, "picture-unsaid");
        }
        plain(node, "questiontext", asked);
    }

    /** A text with gaps is all that Moodle asks, so the stem is kept as the name, or told before where it is none. */
    private XmlNode gapped(String type, String text) {
        boolean named = question.stem().length() <= NAME && !question.stem().contains("\n");
        if (!named) {
            left.unsaid(question, "stem-joined");
        }
        return head(type, named ? text : question.stem() + "\n\n" + text);
    }

    private @Nullable XmlNode choices(Choices choices, boolean single) {
        Optional<List<String>> fractions = MoodleFractions.of(question, choices, single, left);
        if (fractions.isEmpty()) {
            return unwritten("unwritten-scoring");
        }
        XmlNode node = head("multichoice", question.stem());
        value(node, "single", String.valueOf(single));
        value(node, "shuffleanswers", "true");
        for (int i = 0; i < choices.options().size(); i++) {
            Choices.Option option = choices.options().get(i);
            answer(node, option.text(), fractions.get().get(i), option.feedback());
        }
        return node;
    }

    private static XmlNode answer(XmlNode question, String text, String fraction, @Nullable String feedback) {
        XmlNode answer = into(question, element("answer", "fraction", fraction, "format", PLAIN));
        text(answer, text);
        plain(answer, "feedback", feedback);
        return answer;
    }

    private XmlNode truth(TrueFalseBody body) {
        XmlNode node = head("truefalse", question.stem());
        answer(node, "true", body.right() ? "100" : "0", body.whenTrue());
        answer(node, "false", body.right() ? "0" : "100", body.whenFalse());
        return node;
    }

    /** A star always stands for anything over there, and diacritics always matter. */
    static boolean isPlain(ShortAnswerBody body) {
        return !body.ignoreDiacritics()
                && body.accepted().stream()
                        .noneMatch(form -> form.syntax() == Syntax.REGEX
                                || form.syntax() == Syntax.TEXT == form.text().contains("*"));
    }

    private @Nullable XmlNode words(ShortAnswerBody body) {
        if (!isPlain(body)) {
            return unwritten("unwritten-pattern");
        }
        XmlNode node = head("shortanswer", question.stem());
        value(node, "usecase", body.matchCase() ? "1" : "0");
        for (AcceptedText form : body.accepted()) {
            answer(node, form.text(), String.valueOf(form.sharePercent()), form.feedback());
        }
        return node;
    }

    private XmlNode numbers(NumericBody body) {
        if (body.accepted().stream().anyMatch(number -> number.closeness() != Closeness.ABSOLUTE)) {
            left.unsaid(question, "number-near");
        }
        XmlNode node = head("numerical", question.stem());
        for (AcceptedNumber number : body.accepted()) {
            Nearness near = Nearness.of(number);
            XmlNode answer = answer(
                    node, near.value().toPlainString(), String.valueOf(number.sharePercent()), number.feedback());
            value(answer, "tolerance", near.tolerance().toPlainString());
        }
        MoodleUnits.write(node, body.units(), body.unitPenaltyPercent());
        return node;
    }

    private @Nullable XmlNode calculated(CalculatedBody body) {
        Optional<String> formula = MoodleFormula.write(body.formula());
        if (formula.isEmpty()) {
            return unwritten("unwritten-formula");
        }
        XmlNode node = head("calculated", question.stem());
        MoodleCalculated.write(node, formula.get(), body);
        return node;
    }

    private XmlNode pairs(MatchingBody body) {
        XmlNode node = head("matching", question.stem());
        value(node, "shuffleanswers", "true");
        body.pairs().forEach(pair -> sub(node, pair.premise(), pair.match()));
        body.distractors().forEach(text -> sub(node, "", text));
        return node;
    }

    private @Nullable XmlNode near(Optional<MatchingBody> body) {
        if (body.isEmpty()) {
            return unwritten("unwritten");
        }
        left.unsaid(question, "near-matching");
        return pairs(body.get());
    }

    private static void sub(XmlNode node, String premise, String match) {
        XmlNode sub = into(node, element("subquestion", "format", PLAIN));
        text(sub, premise);
        text(into(sub, element("answer")), match);
    }

    private XmlNode order(OrderingBody body) {
        XmlNode node = head("ordering", question.stem());
        int number = 1;
        for (String item : body.items()) {
            answer(node, item, String.valueOf(number++), null);
        }
        return node;
    }

    private XmlNode essay(EssayBody body) {
        if (!body.rubric().isEmpty()) {
            left.unsaid(question, "essay-unsaid");
        }
        XmlNode node = head("essay", question.stem());
        value(node, "responseformat", "plain");
        value(node, "attachments", "0");
        value(node, "maxwordlimit", String.valueOf(body.mostWords()));
        plain(node, "graderinfo", body.guidance());
        plain(node, "responsetemplate", body.template());
        return node;
    }

    /** Up to three files can be asked for over there, or any number. */
    private XmlNode files(FileUploadBody body) {
        boolean few = body.mostFiles() <= FEW_FILES;
        if (!few || !body.rubric().isEmpty()) {
            left.unsaid(question, "upload-unsaid");
        }
        XmlNode node = head("essay", question.stem());
        value(node, "responseformat", body.withText() ? "plain" : "noinline");
        value(node, "responserequired", "0");
        value(node, "attachments", few ? String.valueOf(body.mostFiles()) : "-1");
        value(node, "attachmentsrequired", body.withText() ? "0" : "1");
        value(node, "maxbytes", String.valueOf(body.mostMegabytes() * 1024L * 1024));
        value(node, "filetypeslist", FileKinds.written(body.groups()));
        plain(node, "graderinfo", body.guidance());
        return node;
    }

    private XmlNode dragged(DragWordsBody body) {
        XmlNode node = gapped("ddwtos", body.text());
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

    private @Nullable XmlNode blanks(CompositeBody body) {
        return MoodleClozeWriter.write(question, body, left)
                .map(text -> gapped("cloze", text))
                .orElse(null);
    }

    private @Nullable XmlNode markers(HotSpotBody body) {
        Optional<Picture> picture = pictures.find(body.mediaId())
                .flatMap(one -> PictureSizes.within(one, MoodleMarkers.WIDEST, MoodleMarkers.HIGHEST));
        if (picture.isEmpty()) {
            return unwritten("unwritten-picture");
        }
        XmlNode node = head("ddmarker", question.stem());
        if (!MoodleMarkers.write(node, body, picture.get())) {
            left.unsaid(question, "places-rounded");
        }
        left.unsaid(question, "description-unsaid");
        return node;
    }
}
