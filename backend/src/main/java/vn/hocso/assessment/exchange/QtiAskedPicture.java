package vn.hocso.assessment.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The picture in what an item asks, which becomes that of the question. Those of choices, of feedback and of the questions in a case are none. */
final class QtiAskedPicture {

    private final Draft draft;

    /** What is left alone. */
    private final Set<XmlNode> closed;

    private QtiAskedPicture(Draft draft, Set<XmlNode> closed) {
        this.draft = draft;
        this.closed = closed;
    }

    /** The item without the picture that the draft took out of it, if there was one to take. */
    static XmlNode takenFrom(XmlNode item, Draft draft) {
        return item.child("itemBody")
                .flatMap(body -> new QtiAskedPicture(draft, questionsOfCase(body)).in(body))
                .map(taken -> item.replacing(taken, Optional.empty()))
                .orElse(item);
    }

    private static Set<XmlNode> questionsOfCase(XmlNode body) {
        List<XmlNode> asked = body.inside().filter(QtiFormat::isAsking).toList();
        QtiPlaces places = QtiPlaces.of(body, asked);
        return !asked.isEmpty() && QtiFormat.isCase(places, asked) ? Set.copyOf(places.places()) : Set.of();
    }

    private Optional<XmlNode> in(XmlNode node) {
        for (XmlNode child : node.children()) {
            Optional<XmlNode> taken = at(child);
            if (taken.isPresent()) {
                return taken;
            }
        }
        return Optional.empty();
    }

    private Optional<XmlNode> at(XmlNode node) {
        if (closed.contains(node) || QtiProse.isUnsaid(node)) {
            return Optional.empty();
        }
        if (QtiProse.isShown(node)) {
            return picture(node).filter(this::takes).map(taken -> node);
        }
        return node.name().endsWith("Interaction") ? node.child("prompt").flatMap(this::in) : in(node);
    }

    private boolean takes(XmlNode picture) {
        return draft.takes(QtiPictureInteractions.path(picture), alt(picture));
    }

    /** What tells that it is a picture, which of several sizes may have the usual one. */
    private static Optional<XmlNode> picture(XmlNode shown) {
        return switch (shown.name()) {
            case "img" -> Optional.of(shown);
            case "object" ->
                Optional.of(shown)
                        .filter(one ->
                                one.attribute("type").toLowerCase(Locale.ROOT).startsWith("image/"));
            case "picture" -> shown.child("img");
            default -> Optional.empty();
        };
    }

    private static String alt(XmlNode picture) {
        return picture.attribute("alt").isBlank() ? QtiProse.of(picture, new Draft(0)) : picture.attribute("alt");
    }
}
