package vn.hocso.assessment.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads XML that its own system wrote wrongly, such as with an element left open, and says so. */
final class MendedXml {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int DEEPEST = 80;

    private MendedXml() {}

    static XmlNode read(byte[] content, List<ImportProblem> problems) {
        try {
            return SafeXml.read(content);
        } catch (SafeXml.XmlBroken broken) {
            if (content.length > LARGEST) {
                throw broken;
            }
            XmlNode mended = mended(content, broken);
            problems.add(ImportProblem.lost(broken.line(), "xml-mended", broken.line()));
            return mended;
        }
    }

    private static XmlNode mended(byte[] content, SafeXml.XmlBroken broken) {
        Parser parser = Parser.xmlParser().setTrackPosition(true);
        Element root;
        try {
            root = Jsoup.parse(new ByteArrayInputStream(content), null, "", parser)
                    .firstElementChild();
        } catch (IOException neverFromMemory) {
            throw new UncheckedIOException(neverFromMemory);
        }
        if (root == null) {
            throw broken;
        }
        return node(root, 0, broken);
    }

    private static XmlNode node(Element element, int depth, SafeXml.XmlBroken broken) {
        if (depth > DEEPEST) {
            throw broken;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Attribute attribute : element.attributes()) {
            attributes.put(local(attribute.getKey()), attribute.getValue());
        }
        XmlNode node = new XmlNode(
                local(element.tagName()),
                attributes,
                element.sourceRange().start().lineNumber());
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner) {
                node.add(node(inner, depth + 1, broken));
            } else if (child instanceof TextNode text) {
                node.add(text.getWholeText());
            }
        }
        return node;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
