package vn.hocso.assessment.exchange;

import java.util.Map;
import java.util.Optional;

/** The picture in what an item of QTI 1.2 asks, which becomes that of the question. Those of choices and of feedback are none. */
final class QtiOneAskedPicture {

    private final XmlNode item;
    private final Draft draft;

    /** Whether the only response of the item asks itself. */
    private final boolean lone;

    private QtiOneAskedPicture(XmlNode item, Draft draft, boolean lone) {
        this.item = item;
        this.draft = draft;
        this.lone = lone;
    }

    /** The item without the picture that the draft took out of it, if there was one to take. */
    static XmlNode takenFrom(XmlNode item, Draft draft) {
        boolean lone = QtiOneItem.responses(item).size() == 1;
        return item.child("presentation")
                .flatMap(asked -> new QtiOneAskedPicture(item, draft, lone).in(asked))
                .orElse(item);
    }

    /** The item without the first picture inside, if it can be taken. */
    private Optional<XmlNode> in(XmlNode node) {
        for (XmlNode child : node.children()) {
            Optional<XmlNode> left = at(child);
            if (left.isPresent()) {
                return left;
            }
        }
        return Optional.empty();
    }

    private Optional<XmlNode> at(XmlNode node) {
        if (QtiOneTexts.isText(node)) {
            return inText(node);
        }
        if (node.name().equals("matimage") || node.name().equals("matapplication")) {
            return takes(node) ? Optional.of(item.replacing(node, Optional.empty())) : Optional.empty();
        }
        boolean asks = node.name().startsWith("response_")
                ? lone && !node.name().equals("response_label")
                : !node.attribute("class").equals(QtiOneTexts.MATCHES);
        return asks ? in(node) : Optional.empty();
    }

    private boolean takes(XmlNode image) {
        return image.attribute("embedded").equalsIgnoreCase("base64")
                ? draft.takes(
                        image.attribute("uri").isEmpty() ? image.name() : image.attribute("uri"),
                        DataAddress.decoded(image.text()).map(PackageFile::new),
                        image.attribute("label"))
                : draft.takes(image.attribute("uri"), image.attribute("label"));
    }

    /** A picture in HTML, which is a text or, where somebody forgot to escape it, elements. */
    private Optional<XmlNode> inText(XmlNode material) {
        Optional<XmlNode> element = material.inside()
                .filter(inner -> inner.name().equals("img"))
                .filter(inner -> draft.takes(inner.attribute("src"), inner.attribute("alt")))
                .findFirst();
        if (element.isPresent()) {
            return Optional.of(item.replacing(element.get(), Optional.empty()));
        }
        String html = QtiOneTexts.whole(material);
        String left = HtmlPicture.takenFrom(html, draft);
        if (left.equals(html)) {
            return Optional.empty();
        }
        XmlNode rest = new XmlNode(material.name(), Map.copyOf(material.attributes()), material.line());
        rest.add(left);
        return Optional.of(item.replacing(material, Optional.of(rest)));
    }
}
