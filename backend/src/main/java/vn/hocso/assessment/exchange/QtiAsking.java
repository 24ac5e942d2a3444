package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.exchange.QtiScores.Mapped;
import vn.hocso.assessment.exchange.QtiScores.Matched;
import vn.hocso.assessment.exchange.QtiScores.Near;
import vn.hocso.assessment.exchange.QtiScores.Nothing;
import vn.hocso.assessment.question.CategorisingBody;
import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.Choices.ChoiceScoring;
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
import vn.hocso.assessment.question.SelectInTextBody;
import vn.hocso.assessment.question.ShortAnswerBody;
import vn.hocso.assessment.question.ShortAnswerBody.Syntax;
import vn.hocso.assessment.question.TrueFalseBody;

import static vn.hocso.assessment.exchange.XmlText.element;
import static vn.hocso.assessment.exchange.XmlText.into;

/** One question as an interaction, in an item that may hold several. */
final class QtiAsking {

    private final ReadQuestion question;
    private final QtiPlace place;
    private final QtiPictures pictures;
    private final Leavings left;

    QtiAsking(ReadQuestion question, String response, XmlNode item, XmlNode body, QtiPictures pictures, Leavings left) {
        this.question = question;
        this.place = new QtiPlace(question.stem(), response, item, body);
        this.pictures = pictures;
        this.left = left;
    }

    /** Writes what is asked and how it is answered; none where that cannot be said, and then what is left out says why. */
    @Nullable
    QtiScores write() {
        return switch (String.valueOf(question.type())) {
            case "SINGLE_CHOICE" -> choices(question.body(Choices.class), true);
            case "MULTIPLE_CHOICE" -> choices(question.body(Choices.class), false);
            case "TRUE_FALSE" -> truth(question.body(TrueFalseBody.class));
            case "ORDERING" -> order(question.body(OrderingBody.class));
            case "MATCHING" -> paired(place, pairs -> pairs.match(question.body(MatchingBody.class)));
            case "MATRIX" -> paired(place, pairs -> pairs.matrix(question.body(MatrixBody.class)));
            case "CATEGORISING" -> paired(place, pairs -> pairs.categories(question.body(CategorisingBody.class)));
            case "SHORT_ANSWER" -> words(question.body(ShortAnswerBody.class));
            case "NUMERIC" -> numbers(question.body(NumericBody.class));
            case "ESSAY" -> essay(question.body(EssayBody.class));
            case "FILE_UPLOAD" -> files(question.body(FileUploadBody.class));
            case "DRAG_WORDS" -> paired(place, pairs -> pairs.dragged(question.body(DragWordsBody.class)));
            case "SELECT_IN_TEXT" -> selected(question.body(SelectInTextBody.class));
            case "HOT_SPOT" -> spots(question.body(HotSpotBody.class));
            default -> unwritten("unwritten");
        };
    }

    /** A blank in a text, which asks in one place and declares in another. */
    @Nullable
    QtiScores writeBlank() {
        if (!"SINGLE_CHOICE".equals(question.type())) {
            return "NUMERIC".equals(question.type())
                    ? declared(question.body(NumericBody.class), this::field)
                    : declared(question.body(ShortAnswerBody.class), this::field);
        }
        Choices choices = question.body(Choices.class);
        if (tells(choices)) {
            left.unsaid(question, "feedback-unsaid");
        }
        QtiScores scores = declared(choices, true);
        XmlNode asked = into(
                place.body(),
                element("inlineChoiceInteraction", "responseIdentifier", place.response(), "shuffle", "true"));
        List<String> ids = QtiPlace.ids("C", choices.options().size());
        for (int i = 0; i < ids.size(); i++) {
            asked.add(QtiPlace.choice(
                    "inlineChoice", ids.get(i), choices.options().get(i).text()));
        }
        return scores;
    }

    private static QtiScores paired(QtiPlace place, Consumer<QtiPairs> writing) {
        writing.accept(new QtiPairs(place));
        return new Matched();
    }

    private @Nullable QtiScores unwritten(String why) {
        left.unwritten(question, why);
        return null;
    }

    private QtiScores choices(Choices choices, boolean single) {
        QtiScores scores = declared(choices, single);
        XmlNode asked = place.asking("choiceInteraction", "shuffle", "true", "maxChoices", single ? "1" : "0");
        List<String> ids = QtiPlace.ids("C", choices.options().size());
        for (int i = 0; i < ids.size(); i++) {
            Choices.Option option = choices.options().get(i);
            asked.add(told(QtiPlace.choice("simpleChoice", ids.get(i), option.text()), option.feedback()));
        }
        return tells(choices) ? telling(scores, single ? "single" : "multiple") : scores;
    }

    private static boolean tells(Choices choices) {
        return choices.options().stream().anyMatch(option -> option.feedback() != null);
    }

    /** What a choice tells whoever chose it stands inside of it. */
    private XmlNode told(XmlNode choice, @Nullable String feedback) {
        if (feedback != null) {
            QtiItems.lines(
                    into(
                            choice,
                            element(
                                    "feedbackInline",
                                    "outcomeIdentifier",
                                    place.feedback(),
                                    "identifier",
                                    choice.attribute("identifier"),
                                    "showHide",
                                    "show")),
                    feedback);
        }
        return choice;
    }

    private QtiScores telling(QtiScores scores, String cardinality) {
        place.item()
                .add(element(
                        "outcomeDeclaration",
                        "identifier",
                        place.feedback(),
                        "cardinality",
                        cardinality,
                        "baseType",
                        "identifier"));
        return new QtiScores.Telling(scores, place.feedback());
    }

    private QtiScores declared(Choices choices, boolean single) {
        if (choices.scoring() == ChoiceScoring.PARTIAL) {
            left.unsaid(question, "scoring-unsaid");
        }
        List<Choices.Option> options = choices.options();
        List<String> ids = QtiPlace.ids("C", options.size());
        XmlNode declaration = place.declared(
                single ? "single" : "multiple",
                "identifier",
                IntStream.range(0, options.size())
                        .filter(i -> options.get(i).correct())
                        .mapToObj(ids::get)
                        .toList());
        if (choices.scoring() == ChoiceScoring.WEIGHTS) {
            XmlNode mapping = into(declaration, element("mapping", "lowerBound", "0", "defaultValue", "0"));
            for (int i = 0; i < options.size(); i++) {
                Integer weight = options.get(i).weightPercent();
                mapping.add(element(
                        "mapEntry",
                        "mapKey",
                        ids.get(i),
                        "mappedValue",
                        BigDecimal.valueOf(weight == null ? 0 : weight, 2).toPlainString()));
            }
        }
        return choices.scoring() == ChoiceScoring.WEIGHTS ? new Mapped() : new Matched();
    }

    private QtiScores truth(TrueFalseBody truth) {
        place.declared("single", "identifier", List.of(String.valueOf(truth.right())));
        XmlNode asked = place.asking("choiceInteraction", "shuffle", "false", "maxChoices", "1");
        asked.add(told(QtiPlace.choice("simpleChoice", "true", "Đúng"), truth.whenTrue()));
        asked.add(told(QtiPlace.choice("simpleChoice", "false", "Sai"), truth.whenFalse()));
        return truth.whenTrue() != null || truth.whenFalse() != null ? telling(new Matched(), "single") : new Matched();
    }

    private QtiScores order(OrderingBody order) {
        List<String> ids = QtiPlace.ids("C", order.items().size());
        place.declared("ordered", "identifier", ids);
        XmlNode asked = place.asking("orderInteraction", "shuffle", "true");
        for (int i = 0; i < ids.size(); i++) {
            asked.add(QtiPlace.choice("simpleChoice", ids.get(i), order.items().get(i)));
        }
        return new Matched();
    }

    private @Nullable QtiScores words(ShortAnswerBody words) {
        return declared(words, this::entry);
    }

    private @Nullable QtiScores declared(ShortAnswerBody words, Runnable field) {
        if (words.ignoreDiacritics() || words.accepted().stream().anyMatch(form -> form.syntax() != Syntax.TEXT)) {
            return unwritten("unwritten-pattern");
        }
        if (words.accepted().stream().anyMatch(form -> form.feedback() != null)) {
            left.unsaid(question, "feedback-unsaid");
        }
        XmlNode declaration = place.declared(
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
                        BigDecimal.valueOf(form.sharePercent(), 2).toPlainString(),
                        "caseSensitive",
                        String.valueOf(words.matchCase()))));
        field.run();
        return new Mapped();
    }

    /** The field stands in a paragraph of its own, which reading knows to leave out of the stem. */
    private void entry() {
        QtiItems.paragraph(place.body(), question.stem());
        into(place.body(), element("p")).add(element("textEntryInteraction", "responseIdentifier", place.response()));
    }

    private void field() {
        place.body().add(element("textEntryInteraction", "responseIdentifier", place.response()));
    }

    private @Nullable QtiScores numbers(NumericBody numbers) {
        return declared(numbers, this::entry);
    }

    /** One exact number is what is right; whatever is near needs rules. */
    private @Nullable QtiScores declared(NumericBody numbers, Runnable field) {
        if (!numbers.units().isEmpty()) {
            return unwritten("unwritten-unit");
        }
        List<AcceptedNumber> accepted = numbers.accepted();
        if (accepted.stream().anyMatch(number -> number.feedback() != null)) {
            left.unsaid(question, "feedback-unsaid");
        }
        AcceptedNumber best = accepted.stream()
                .filter(number -> number.sharePercent() == 100)
                .findFirst()
                .orElse(accepted.getFirst());
        place.declared("single", "float", List.of(best.value().toPlainString()));
        field.run();
        boolean exact = best.closeness() == Closeness.ABSOLUTE
                && (best.tolerance() == null || best.tolerance().signum() == 0);
        return accepted.size() == 1 && exact ? new Matched() : new Near(accepted);
    }

    private QtiScores essay(EssayBody essay) {
        if (!essay.rubric().isEmpty() || essay.guidance() != null || essay.template() != null) {
            left.unsaid(question, "essay-unsaid");
        }
        place.item()
                .add(element(
                        "responseDeclaration",
                        "identifier",
                        place.response(),
                        "cardinality",
                        "single",
                        "baseType",
                        "string"));
        place.asking("extendedTextInteraction");
        return new Nothing();
    }

    /** One file is all that an item asks for, of any kind or of one family. */
    private QtiScores files(FileUploadBody files) {
        left.unsaid(question, "upload-unsaid");
        place.item()
                .add(element(
                        "responseDeclaration",
                        "identifier",
                        place.response(),
                        "cardinality",
                        "single",
                        "baseType",
                        "file"));
        String family = FileKinds.family(files.groups());
        if (family.isEmpty()) {
            place.asking("uploadInteraction");
        } else {
            place.asking("uploadInteraction", "type", family);
        }
        return new Nothing();
    }

    private QtiScores selected(SelectInTextBody select) {
        List<String> right = new ArrayList<>();
        XmlNode text = element("p");
        int hot = 0;
        for (SelectInTextBody.Piece piece : select.pieces()) {
            if (!piece.selectable()) {
                QtiItems.lines(text, piece.text());
                continue;
            }
            String id = "H" + ++hot;
            text.add(QtiPlace.choice("hottext", id, piece.text()));
            if (piece.correct()) {
                right.add(id);
            }
        }
        place.declared("multiple", "identifier", right);
        place.asking("hottextInteraction", "maxChoices", "0").add(text);
        return new Matched();
    }

    private @Nullable QtiScores spots(HotSpotBody spots) {
        Optional<XmlNode> picture = pictures.shown(spots);
        if (picture.isEmpty()) {
            return unwritten("unwritten-picture");
        }
        XmlNode declaration = place.declared("multiple", "point", List.of());
        if (!pictures.areas(declaration, spots)) {
            left.unsaid(question, "places-rounded");
        }
        place.asking("selectPointInteraction", "maxChoices", String.valueOf(spots.mostPoints()))
                .add(picture.get());
        return new QtiScores.Pointed();
    }
}
