package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.Choices.ChoiceScoring;
import vn.hocso.assessment.question.DragWordsBody;
import vn.hocso.assessment.question.EssayBody;
import vn.hocso.assessment.question.FileUploadBody;
import vn.hocso.assessment.question.MatchingBody;
import vn.hocso.assessment.question.MatrixBody;
import vn.hocso.assessment.question.NumericBody;
import vn.hocso.assessment.question.NumericBody.AcceptedNumber;
import vn.hocso.assessment.question.NumericBody.Closeness;
import vn.hocso.assessment.question.OrderingBody;
import vn.hocso.assessment.question.SelectInTextBody;
import vn.hocso.assessment.question.ShortAnswerBody;
import vn.hocso.assessment.question.ShortAnswerBody.Syntax;
import vn.hocso.assessment.question.TrueFalseBody;

import static vn.hocso.assessment.exchange.XmlText.element;
import static vn.hocso.assessment.exchange.XmlText.into;

/** Questions as items of QTI in the names of version 2. What an item tells afterwards is not written, and said to be left out. */
final class QtiItems {

    /** What no rule of the item marks. */
    private static final Set<String> BY_PERSONS = Set.of("ESSAY", "FILE_UPLOAD");

    private static final Pattern GAP = Pattern.compile("\\[\\[(\\d{1,3})]]");

    private final ReadQuestion question;
    private final List<ImportProblem> left;
    private final XmlNode item;
    private final XmlNode body = element("itemBody");
    private String template = "match_correct";

    private QtiItems(ReadQuestion question, String identifier, List<ImportProblem> left) {
        this.question = question;
        this.left = left;
        String title = question.stem().replaceAll("\\s+", " ");
        item = element(
                "assessmentItem",
                "identifier",
                identifier,
                "title",
                title,
                "adaptive",
                "false",
                "timeDependent",
                "false");
    }

    static @Nullable XmlNode write(ReadQuestion question, String identifier, List<ImportProblem> left) {
        return new QtiItems(question, identifier, left).whole();
    }

    private @Nullable XmlNode whole() {
        boolean readOnly = "DESCRIPTION".equals(question.type());
        if (!asked()) {
            return null;
        }
        if (question.explanation() != null) {
            left.add(ImportProblem.unsaid(question, "explanation-unsaid", "QTI"));
        }
        if (!readOnly) {
            item.add(
                    element("outcomeDeclaration", "identifier", "SCORE", "cardinality", "single", "baseType", "float"));
        }
        item.add(body);
        if (!readOnly && !BY_PERSONS.contains(question.type())) {
            item.add(element("responseProcessing", "template", template));
        }
        return item;
    }

    private boolean asked() {
        return switch (String.valueOf(question.type())) {
            case "SINGLE_CHOICE" -> choices(question.body(Choices.class), true);
            case "MULTIPLE_CHOICE" -> choices(question.body(Choices.class), false);
            case "TRUE_FALSE" -> truth(question.body(TrueFalseBody.class));
            case "ORDERING" -> order(question.body(OrderingBody.class));
            case "MATCHING" -> match(question.body(MatchingBody.class));
            case "MATRIX" -> matrix(question.body(MatrixBody.class));
            case "SHORT_ANSWER" -> words(question.body(ShortAnswerBody.class));
            case "NUMERIC" -> number(question.body(NumericBody.class));
            case "ESSAY" -> essay(question.body(EssayBody.class));
            case "FILE_UPLOAD" -> files(question.body(FileUploadBody.class));
            case "DRAG_WORDS" -> dragged(question.body(DragWordsBody.class));
            case "SELECT_IN_TEXT" -> selected(question.body(SelectInTextBody.class));
            case "DESCRIPTION" -> stem();
            default -> false;
        };
    }

    private boolean stem() {
        paragraph(body, question.stem());
        return true;
    }

    private static void paragraph(XmlNode into, String text) {
        lines(into(into, element("p")), text);
    }

    private static void lines(XmlNode into, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                into.add(element("br"));
            }
            into.add(lines[i]);
        }
    }

    private XmlNode declared(String cardinality, String baseType, List<String> right) {
        XmlNode declaration = into(
                item,
                element(
                        "responseDeclaration",
                        "identifier",
                        "RESPONSE",
                        "cardinality",
                        cardinality,
                        "baseType",
                        baseType));
        XmlNode correct = into(declaration, element("correctResponse"));
        right.forEach(value -> correct.add(XmlText.of("value", value)));
        return declaration;
    }

    private XmlNode asking(String interaction, String... attributes) {
        List<String> all = new ArrayList<>(List.of("responseIdentifier", "RESPONSE"));
        all.addAll(List.of(attributes));
        stem();
        return into(body, element(interaction, all.toArray(String[]::new)));
    }

    private static XmlNode choice(String name, String id, String text, String... attributes) {
        List<String> all = new ArrayList<>(List.of("identifier", id));
        all.addAll(List.of(attributes));
        XmlNode choice = element(name, all.toArray(String[]::new));
        lines(choice, text);
        return choice;
    }

    private static List<String> ids(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> letter + i).toList();
    }

    private boolean choices(Choices choices, boolean single) {
        if (choices.scoring() == ChoiceScoring.PARTIAL) {
            left.add(ImportProblem.unsaid(question, "scoring-unsaid", "QTI"));
        }
        List<Choices.Option> options = choices.options();
        if (options.stream().anyMatch(option -> option.feedback() != null)) {
            left.add(ImportProblem.unsaid(question, "feedback-unsaid", "QTI"));
        }
        List<String> ids = ids("C", options.size());
        XmlNode declaration = declared(
                single ? "single" : "multiple",
                "identifier",
                IntStream.range(0, options.size())
                        .filter(i -> options.get(i).correct())
                        .mapToObj(ids::get)
                        .toList());
        if (choices.scoring() == ChoiceScoring.WEIGHTS) {
            template = "map_response";
            XmlNode mapping = into(declaration, element("mapping", "lowerBound", "0", "defaultValue", "0"));
            for (int i = 0; i < options.size(); i++) {
                Integer weight = options.get(i).weightPercent();
                mapping.add(element(
                        "mapEntry",
                        "mapKey",
                        ids.get(i),
                        "mappedValue",
                        java.math.BigDecimal.valueOf(weight == null ? 0 : weight, 2)
                                .toPlainString()));
            }
        }
        XmlNode asked = asking("choiceInteraction", "shuffle", "true", "maxChoices", single ? "1" : "0");
        for (int i = 0; i < options.size(); i++) {
            asked.add(choice("simpleChoice", ids.get(i), options.get(i).text()));
        }
        return true;
    }

    private boolean truth(TrueFalseBody truth) {
        if (truth.whenTrue() != null || truth.whenFalse() != null) {
            left.add(ImportProblem.unsaid(question, "feedback-unsaid", "QTI"));
        }
        declared("single", "identifier", List.of(String.valueOf(truth.right())));
        XmlNode asked = asking("choiceInteraction", "shuffle", "false", "maxChoices", "1");
        asked.add(choice("simpleChoice", "true", "Đúng"));
        asked.add(choice("simpleChoice", "false", "Sai"));
        return true;
    }

    private boolean order(OrderingBody order) {
        List<String> ids = ids("C", order.items().size());
        declared("ordered", "identifier", ids);
        XmlNode asked = asking("orderInteraction", "shuffle", "true");
        for (int i = 0; i < ids.size(); i++) {
            asked.add(choice("simpleChoice", ids.get(i), order.items().get(i)));
        }
        return true;
    }

    private boolean match(MatchingBody match) {
        List<String> targets = new ArrayList<>();
        match.pairs().stream().map(MatchingBody.Pair::match).distinct().forEach(targets::add);
        targets.addAll(match.distractors());
        List<String> right = new ArrayList<>();
        for (int i = 0; i < match.pairs().size(); i++) {
            right.add(
                    "P" + (i + 1) + " T" + (targets.indexOf(match.pairs().get(i).match()) + 1));
        }
        matched(match.pairs().stream().map(MatchingBody.Pair::premise).toList(), targets, right, "1");
        return true;
    }

    private boolean matrix(MatrixBody matrix) {
        if (!matrix.several()) {
            left.add(ImportProblem.unsaid(question, "one-each-unsaid", "QTI"));
        }
        List<String> right = new ArrayList<>();
        for (int i = 0; i < matrix.rows().size(); i++) {
            int row = i + 1;
            matrix.rows().get(i).right().stream()
                    .sorted()
                    .forEach(column -> right.add("P" + row + " T" + (column + 1)));
        }
        matched(matrix.rows().stream().map(MatrixBody.Row::text).toList(), matrix.columns(), right, "0");
        return true;
    }

    private void matched(List<String> premises, List<String> targets, List<String> right, String most) {
        declared("multiple", "directedPair", right);
        XmlNode asked = asking("matchInteraction", "shuffle", "true", "maxAssociations", "0");
        XmlNode first = into(asked, element("simpleMatchSet"));
        for (int i = 0; i < premises.size(); i++) {
            first.add(choice("simpleAssociableChoice", "P" + (i + 1), premises.get(i), "matchMax", most));
        }
        XmlNode second = into(asked, element("simpleMatchSet"));
        for (int i = 0; i < targets.size(); i++) {
            second.add(choice("simpleAssociableChoice", "T" + (i + 1), targets.get(i), "matchMax", "0"));
        }
    }

    private boolean words(ShortAnswerBody words) {
        if (words.ignoreDiacritics() || words.accepted().stream().anyMatch(form -> form.syntax() != Syntax.TEXT)) {
            return false;
        }
        if (words.accepted().stream().anyMatch(form -> form.feedback() != null)) {
            left.add(ImportProblem.unsaid(question, "feedback-unsaid", "QTI"));
        }
        template = "map_response";
        XmlNode declaration = declared(
                "single",
                "string",
                words.accepted().stream()
                        .filter(form -> form.sharePercent() == 100)
                        .map(ShortAnswerBody.AcceptedText::text)
                        .limit(1)
                        .toList());
        XmlNode mapping = into(declaration, element("mapping", "defaultValue", "0"));
        words.accepted()
                .forEach(form -> mapping.add(element(
                        "mapEntry",
                        "mapKey",
                        form.text(),
                        "mappedValue",
                        java.math.BigDecimal.valueOf(form.sharePercent(), 2).toPlainString(),
                        "caseSensitive",
                        String.valueOf(words.matchCase()))));
        entry();
        return true;
    }

    /** The field stands in a paragraph of its own, which reading knows to leave out of the stem. */
    private void entry() {
        stem();
        into(body, element("p")).add(element("textEntryInteraction", "responseIdentifier", "RESPONSE"));
    }

    private boolean number(NumericBody numbers) {
        AcceptedNumber only = numbers.accepted().getFirst();
        boolean exact = only.closeness() == Closeness.ABSOLUTE
                && (only.tolerance() == null || only.tolerance().signum() == 0);
        if (numbers.accepted().size() > 1 || !exact || !numbers.units().isEmpty() || only.feedback() != null) {
            return false;
        }
        declared("single", "float", List.of(only.value().toPlainString()));
        entry();
        return true;
    }

    private boolean essay(EssayBody essay) {
        if (!essay.rubric().isEmpty() || essay.guidance() != null || essay.template() != null) {
            left.add(ImportProblem.unsaid(question, "essay-unsaid", "QTI"));
        }
        item.add(element(
                "responseDeclaration", "identifier", "RESPONSE", "cardinality", "single", "baseType", "string"));
        asking("extendedTextInteraction");
        return true;
    }

    /** One file is all that an item asks for, of any kind or of one family. */
    private boolean files(FileUploadBody files) {
        left.add(ImportProblem.unsaid(question, "upload-unsaid", "QTI"));
        item.add(element("responseDeclaration", "identifier", "RESPONSE", "cardinality", "single", "baseType", "file"));
        String family = FileKinds.family(files.groups());
        if (family.isEmpty()) {
            asking("uploadInteraction");
        } else {
            asking("uploadInteraction", "type", family);
        }
        return true;
    }

    private boolean dragged(DragWordsBody words) {
        if (words.words().stream().anyMatch(word -> word.group() != 1)) {
            return false;
        }
        List<String> right = new ArrayList<>();
        XmlNode text = element("p");
        Matcher gaps = GAP.matcher(words.text());
        int from = 0;
        for (; gaps.find(); from = gaps.end()) {
            lines(text, words.text().substring(from, gaps.start()));
            right.add("W" + gaps.group(1) + " G" + (right.size() + 1));
            text.add(element("gap", "identifier", "G" + right.size()));
        }
        lines(text, words.text().substring(from));
        declared("multiple", "directedPair", right);
        XmlNode asked = asking("gapMatchInteraction", "shuffle", "true");
        for (int i = 0; i < words.words().size(); i++) {
            DragWordsBody.Word word = words.words().get(i);
            asked.add(choice("gapText", "W" + (i + 1), word.text(), "matchMax", word.reusable() ? "0" : "1"));
        }
        asked.add(text);
        return true;
    }

    private boolean selected(SelectInTextBody select) {
        List<String> right = new ArrayList<>();
        XmlNode text = element("p");
        int hot = 0;
        for (SelectInTextBody.Piece piece : select.pieces()) {
            if (!piece.selectable()) {
                lines(text, piece.text());
                continue;
            }
            String id = "H" + ++hot;
            text.add(choice("hottext", id, piece.text()));
            if (piece.correct()) {
                right.add(id);
            }
        }
        declared("multiple", "identifier", right);
        asking("hottextInteraction", "maxChoices", "0").add(text);
        return true;
    }
}
