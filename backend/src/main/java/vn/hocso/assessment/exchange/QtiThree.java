package vn.hocso.assessment.exchange;

import static vn.hocso.assessment.exchange.XmlText.element;
import static vn.hocso.assessment.exchange.XmlText.into;

/** What QTI 3 builds in another way than version 2, beside all the names. */
final class QtiThree {

    private QtiThree() {}

    static XmlNode of(XmlNode node) {
        if (node.name().equals("object")) {
            return element(
                    "img",
                    "src",
                    node.attribute("data"),
                    "alt",
                    node.text(),
                    "width",
                    node.attribute("width"),
                    "height",
                    node.attribute("height"));
        }
        XmlNode same = new XmlNode(node.name(), node.attributes(), node.line());
        XmlNode inside = node.name().equals("modalFeedback") ? into(same, element("contentBody")) : same;
        for (Object part : node.content()) {
            if (part instanceof XmlNode child) {
                inside.add(of(child));
            } else {
                inside.add((String) part);
            }
        }
        return same;
    }
}
