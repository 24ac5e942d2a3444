package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import static vn.hocso.assessment.exchange.XmlText.element;
import static vn.hocso.assessment.exchange.XmlText.into;

/**
 * Where one question stands in an item, which may hold several.
 *
 * @param response by which the item knows the answer
 * @param item takes the declaration of the answer
 * @param body takes what is shown
 */
record QtiPlace(String stem, String response, XmlNode item, XmlNode body) {

    /** By which the item knows what is told about the answer. */
    String feedback() {
        return "FEEDBACK_" + response;
    }

    XmlNode declared(String cardinality, String baseType, List<String> right) {
        XmlNode declaration = into(
                item,
                element(
                        "responseDeclaration",
                        "identifier",
                        response,
                        "cardinality",
                        cardinality,
                        "baseType",
                        baseType));
        if (!right.isEmpty()) {
            XmlNode correct = into(declaration, element("correctResponse"));
            right.forEach(value -> correct.add(XmlText.of("value", value)));
        }
        return declaration;
    }

    XmlNode asking(String interaction, String... attributes) {
        List<String> all = new ArrayList<>(List.of("responseIdentifier", response));
        all.addAll(List.of(attributes));
        QtiItems.paragraph(body, stem);
        return into(body, element(interaction, all.toArray(String[]::new)));
    }

    static XmlNode choice(String name, String id, String text, String... attributes) {
        List<String> all = new ArrayList<>(List.of("identifier", id));
        all.addAll(List.of(attributes));
        XmlNode choice = element(name, all.toArray(String[]::new));
        QtiItems.lines(choice, text);
        return choice;
    }

    static List<String> ids(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> letter + i).toList();
    }
}
