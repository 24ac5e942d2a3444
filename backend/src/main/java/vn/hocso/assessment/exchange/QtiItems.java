package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.bank.WrittenPicture;
import vn.hocso.assessment.exchange.QtiScores.Nothing;
import vn.hocso.assessment.question.Bodies;
import vn.hocso.assessment.question.CalculatedBody;
import vn.hocso.assessment.question.CompositeBody;
import vn.hocso.assessment.question.CompositeBody.Part;

import static vn.hocso.assessment.exchange.XmlText.element;
import static vn.hocso.assessment.exchange.XmlText.into;

/** Questions as items of QTI in the names of version 2. */
final class QtiItems {

    /** What is told afterwards is a value that the item has from the start, so that it is told whatever the answer was. */
    static final String FEEDBACK = "FEEDBACK";

    static final String EXPLANATION = "explanation";

    /** What marks a part of a case off from the others. */
    static final String PART = "question";

    /** The order that schemas want. */
    private static final List<String> ORDER = List.of(
            "responseDeclaration",
            "outcomeDeclaration",
            "templateDeclaration",
            "templateProcessing",
            "itemBody",
            "responseProcessing",
            "modalFeedback");

    private static final Pattern GAP = Pattern.compile("\\[\\[(\\d{1,3})]]");

    private final ReadQuestion question;
    private final QtiPictures pictures;
    private final Leavings left;
    private final XmlNode item;
    private final XmlNode body = element("itemBody");
    private final XmlNode rules = element("responseProcessing");

    /** How many paragraphs are the stem. */
    private int stems = 1;

    private QtiItems(ReadQuestion question, String identifier, QtiPictures pictures, Leavings left) {
        this.question = question;
        this.pictures = pictures;
        this.left = left;
        item = element(
                "assessmentItem",
                "identifier",
                identifier,
                "title",
                question.stem().replaceAll("\\s+", " "),
                "adaptive",
                "false",
                "timeDependent",
                "false");
    }

    static @Nullable XmlNode write(ReadQuestion question, String identifier, QtiPictures pictures, Leavings left) {
        return new QtiItems(question, identifier, pictures, left).whole();
    }

    private @Nullable XmlNode whole() {
        if (!asked()) {
            return null;
        }
        if (!"DESCRIPTION".equals(question.type())) {
            item.add(
                    element("outcomeDeclaration", "identifier", "SCORE", "cardinality", "single", "baseType", "float"));
        }
        if (question.explanation() != null) {
            XmlNode told = into(
                    item,
                    element(
                            "outcomeDeclaration",
                            "identifier",
                            FEEDBACK,
                            "cardinality",
                            "single",
                            "baseType",
                            "identifier"));
            into(told, element("defaultValue")).add(XmlText.of("value", EXPLANATION));
        }
        item.add(pictured());
        if (!rules.children().isEmpty() || !rules.attributes().isEmpty()) {
            item.add(rules);
        }
        if (question.explanation() != null) {
            paragraph(
                    into(
                            item,
                            element(
                                    "modalFeedback",
                                    "outcomeIdentifier",
                                    FEEDBACK,
                                    "identifier",
                                    EXPLANATION,
                                    "showHide",
                                    "show")),
                    question.explanation());
        }
        XmlNode ordered = new XmlNode(item.name(), item.attributes(), 0);
        item.children().stream()
                .sorted(Comparator.comparing(child -> ORDER.indexOf(child.name())))
                .forEach(ordered::add);
        return ordered;
    }

    /** The picture stands below the stem, or above a text with blanks, which has none. */
    private XmlNode pictured() {
        WrittenPicture shown = question.picture();
        if (shown == null) {
            return body;
        }
        Optional<XmlNode> picture = pictures.shown(shown);
        if (picture.isEmpty()) {
            left.unsaid(question, "picture-unsaid");
            return body;
        }
        List<XmlNode> parts = new ArrayList<>(body.children());
        XmlNode paragraph = element("p");
        paragraph.add(picture.get());
        parts.add(stems, paragraph);
        XmlNode pictured = element(body.name());
        parts.forEach(pictured::add);
        return pictured;
    }

    private boolean asked() {
        return switch (String.valueOf(question.type())) {
            case "DESCRIPTION" -> {
                paragraph(body, question.stem());
                yield true;
            }
            case "CALCULATED" -> calculated(question.body(CalculatedBody.class));
            case "FILL_IN_BLANKS" -> blanks(question.body(CompositeBody.class));
            case "CASE" -> parts(question.body(CompositeBody.class));
            default -> alone();
        };
    }

    private boolean calculated(CalculatedBody calculated) {
        if (!calculated.units().isEmpty()) {
            left.unwritten(question, "unwritten-unit");
            return false;
        }
        if (!QtiTemplates.write(question, calculated, item, body, rules)) {
            left.unwritten(question, "unwritten-formula");
            return false;
        }
        return true;
    }

    private boolean alone() {
        QtiScores scores = new QtiAsking(question, "RESPONSE", item, body, pictures, left).write();
        if (scores == null) {
            return false;
        }
        if (scores.template().isEmpty()) {
            scores.rules("RESPONSE", 1).forEach(rules::add);
        } else {
            rules.attributes().put("template", scores.template());
        }
        return true;
    }

    /** The text with its blanks is all that is shown; the stem is the title, or stands above where it is no line. */
    private boolean blanks(CompositeBody blanks) {
        String text = blanks.text() == null ? "" : blanks.text();
        if (question.stem().contains("\n")) {
            left.unsaid(question, "stem-joined");
            paragraph(body, question.stem());
        } else {
            stems = 0;
        }
        XmlNode told = element("p");
        Matcher gaps = GAP.matcher(text);
        int from = 0;
        for (; gaps.find(); from = gaps.end()) {
            lines(told, text.substring(from, gaps.start()));
            int number = Integer.parseInt(gaps.group(1));
            Part part = blanks.parts().get(number - 1);
            ReadQuestion asked = question.asking(part.type(), question.stem(), Bodies.write(part.body()));
            QtiScores scores = new QtiAsking(asked, "RESPONSE" + number, item, told, pictures, left).writeBlank();
            if (scores == null) {
                return false;
            }
            scores.rules("RESPONSE" + number, part.weight()).forEach(rules::add);
        }
        lines(told, text.substring(from));
        body.add(told);
        return true;
    }

    private boolean parts(CompositeBody parts) {
        paragraph(body, question.stem());
        List<Part> all = new ArrayList<>(parts.parts());
        for (int i = 0; i < all.size(); i++) {
            Part part = all.get(i);
            String response = "RESPONSE" + (i + 1);
            ReadQuestion asked =
                    question.asking(part.type(), part.stem() == null ? "" : part.stem(), Bodies.write(part.body()));
            XmlNode place = into(body, element("div", "label", PART));
            QtiScores scores = new QtiAsking(asked, response, item, place, pictures, left).write();
            if (scores == null) {
                return false;
            }
            if (scores instanceof Nothing && part.weight() != 1) {
                left.unsaid(question, "weight-unsaid");
            }
            scores.rules(response, part.weight()).forEach(rules::add);
        }
        return true;
    }

    static void paragraph(XmlNode into, String text) {
        lines(into(into, element("p")), text);
    }

    static void lines(XmlNode into, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                into.add(element("br"));
            }
            into.add(lines[i]);
        }
    }
}
