package vn.hocso.assessment.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the questions of an item stand: each in the widest element that holds no other. */
record QtiPlaces(XmlNode body, List<XmlNode> places) {

    static QtiPlaces of(XmlNode body, List<XmlNode> asked) {
        Set<XmlNode> questions = Set.copyOf(asked);
        List<XmlNode> places = new ArrayList<>();
        Deque<XmlNode> open = new ArrayDeque<>(body.children());
        while (!open.isEmpty()) {
            XmlNode node = open.pop();
            long inside = node.inside().filter(questions::contains).count();
            if (questions.contains(node) || inside == 1) {
                places.add(node);
            } else if (inside > 1) {
                List<XmlNode> children = node.children();
                for (int i = children.size() - 1; i >= 0; i--) {
                    open.push(children.get(i));
                }
            }
        }
        return new QtiPlaces(body, places);
    }

    /** Whether this application wrote them as questions of a case. */
    boolean areMarked() {
        return places.stream().allMatch(place -> place.attribute("label").equals(QtiItems.PART));
    }

    /** What is asked in a place, with what its interaction says before. */
    String stem(int number, Draft draft) {
        XmlNode place = places.get(number);
        return QtiFormat.isAsking(place)
                ? place.child("prompt")
                        .map(prompt -> QtiProse.of(prompt, draft))
                        .orElse("")
                : QtiProse.of(place, draft).replaceFirst("\\n+_____$", "");
    }

    /** What is told outside of all of them. */
    String around(Draft draft) {
        return QtiProse.with(body, draft, node -> places.contains(node) ? Optional.of("\n") : Optional.empty());
    }
}
