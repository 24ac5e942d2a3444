package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a file, without namespaces: those of other systems are right less often than their names. */
final class XmlNode {

    private final String name;
    private final Map<String, String> attributes;
    private final int line;
    private final List<XmlNode> children = new ArrayList<>();
    private final List<Object> content = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlNode(String name, Map<String, String> attributes, int line) {
        this.name = name;
        this.attributes = attributes;
        this.line = line;
    }

    void add(XmlNode child) {
        children.add(child);
        content.add(child);
    }

    void add(String more) {
        text.append(more);
        content.add(more);
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    /** The same, with something else or nothing in the place of one of the elements inside. */
    XmlNode replacing(XmlNode one, Optional<XmlNode> other) {
        XmlNode copy = new XmlNode(name, attributes, line);
        for (Object part : content) {
            if (part == one) {
                other.ifPresent(copy::add);
            } else if (part instanceof XmlNode child) {
                copy.add(child.replacing(one, other));
            } else {
                copy.add((String) part);
            }
        }
        return copy;
    }

    List<XmlNode> children() {
        return children;
    }

    List<XmlNode> children(String named) {
        return children.stream().filter(child -> child.name.equals(named)).toList();
    }

    /** Texts and elements as they follow each other. */
    List<Object> content() {
        return content;
    }

    /** All elements inside, however deep, in their order. */
    Stream<XmlNode> inside() {
        return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.inside()));
    }

    Optional<XmlNode> child(String named) {
        return children.stream().filter(child -> child.name.equals(named)).findFirst();
    }

    Map<String, String> attributes() {
        return attributes;
    }

    String attribute(String named) {
        return attributes.getOrDefault(named, "");
    }

    /** The text of this element alone. */
    String text() {
        return text.toString().strip();
    }

    /** The text of a child, or nothing. */
    String text(String child) {
        return child(child).map(XmlNode::text).orElse("");
    }
}
