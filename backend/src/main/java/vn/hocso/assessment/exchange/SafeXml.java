package vn.hocso.assessment.exchange;

import java.io.ByteArrayInputStream;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import vn.hocso.shared.Refusal;

/** Reads XML that somebody sent: no entities of its own and nothing fetched, and neither deep nor endless. */
final class SafeXml {

    private static final int DEEPEST = 80;
    private static final int MOST_NODES = 500_000;
    private static final int MOST_ATTRIBUTES = 100;

    private SafeXml() {}

    static XmlNode read(byte[] content) {
        requireNoEntities(content);
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            try {
                return tree(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            throw new XmlBroken(Math.max(
                    0, broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber()));
        }
    }

    /** Old systems name a document type, which nobody needs; one that declares entities is meant to be unfolded. */
    private static void requireNoEntities(byte[] content) {
        int line = 1;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                line++;
            } else if (content[i] == '<' && declaresEntity(content, i + 1)) {
                throw new XmlForbidden(line);
            }
        }
    }

    /** In any encoding of the letters of a declaration, whose zeros are left out. */
    private static boolean declaresEntity(byte[] content, int from) {
        int at = from;
        for (char letter : "!ENTITY".toCharArray()) {
            while (at < content.length && content[at] == 0) {
                at++;
            }
            if (at >= content.length || content[at++] != letter) {
                return false;
            }
        }
        return true;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    private static XmlNode tree(XMLStreamReader reader) throws XMLStreamException {
        XmlNode root = new XmlNode("", Map.of(), 0);
        java.util.ArrayDeque<XmlNode> open = new java.util.ArrayDeque<>();
        open.push(root);
        int nodes = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XmlForbidden(reader.getLocation().getLineNumber());
                case XMLStreamConstants.START_ELEMENT -> {
                    int line = reader.getLocation().getLineNumber();
                    if (++nodes > MOST_NODES || open.size() > DEEPEST || reader.getAttributeCount() > MOST_ATTRIBUTES) {
                        throw new XmlTooLarge(line);
                    }
                    XmlNode node = new XmlNode(reader.getLocalName(), attributes(reader), line);
                    open.element().add(node);
                    open.push(node);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (++nodes > MOST_NODES) {
                        throw new XmlTooLarge(reader.getLocation().getLineNumber());
                    }
                    open.element().add(reader.getText());
                }
                default -> {
                    // Comments and instructions say nothing about questions.
                }
            }
        }
        return root.children().getFirst();
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new java.util.LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    static class XmlBroken extends Refusal {
        private final int line;

        XmlBroken(int line) {
            super(Kind.INVALID, "assessment.question-file-broken-xml", Map.of("line", line), "file");
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    static class XmlForbidden extends Refusal {
        XmlForbidden(int line) {
            super(Kind.INVALID, "assessment.question-file-forbidden-xml", Map.of("line", line), "file");
        }
    }

    static class XmlTooLarge extends Refusal {
        XmlTooLarge(int line) {
            super(Kind.INVALID, "assessment.question-file-vast-xml", Map.of("line", line), "file");
        }
    }
}
