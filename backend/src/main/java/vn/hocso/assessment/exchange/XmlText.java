package vn.hocso.assessment.exchange;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Builds elements and writes them as text, every letter of which XML allows. */
final class XmlText {

    private XmlText() {}

    /** An element with attributes as names and values in turn. */
    static XmlNode element(String name, String... attributes) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            all.put(attributes[i], attributes[i + 1]);
        }
        return new XmlNode(name, all, 0);
    }

    static XmlNode of(String name, String text) {
        XmlNode node = element(name);
        node.add(text);
        return node;
    }

    static XmlNode into(XmlNode parent, XmlNode child) {
        parent.add(child);
        return child;
    }

    static byte[] write(XmlNode root, UnaryOperator<String> names, UnaryOperator<String> attributes) {
        try {
            StringWriter text = new StringWriter();
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            write(root, xml, names, attributes);
            xml.writeEndDocument();
            xml.close();
            return text.toString().getBytes(UTF_8);
        } catch (XMLStreamException never) {
            throw new IllegalStateException(never);
        }
    }

    private static void write(
            XmlNode node, XMLStreamWriter xml, UnaryOperator<String> names, UnaryOperator<String> attributes)
            throws XMLStreamException {
        xml.writeStartElement(names.apply(node.name()));
        for (Map.Entry<String, String> attribute : node.attributes().entrySet()) {
            xml.writeAttribute(attributes.apply(attribute.getKey()), allowed(attribute.getValue()));
        }
        for (Object part : node.content()) {
            if (part instanceof XmlNode child) {
                write(child, xml, names, attributes);
            } else {
                xml.writeCharacters(allowed((String) part));
            }
        }
        xml.writeEndElement();
    }

    private static String allowed(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
