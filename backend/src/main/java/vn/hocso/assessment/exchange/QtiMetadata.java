package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import static vn.hocso.assessment.exchange.XmlText.element;
import static vn.hocso.assessment.exchange.XmlText.into;

/** What the manifest of a package says its items are about: LOM's classifications, read as tags, and its keywords. */
record QtiMetadata(Map<String, List<String>> byPath) {

    private static final String LOM = "http://ltsc.ieee.org/xsd/LOM";

    static QtiMetadata of(Optional<byte[]> manifest) {
        Map<String, List<String>> byPath = new HashMap<>();
        manifest.map(QtiMetadata::read).stream()
                .flatMap(XmlNode::inside)
                .filter(node -> node.name().equals("resource"))
                .forEach(resource -> byPath.put(resource.attribute("href"), tagsOf(resource)));
        return new QtiMetadata(byPath);
    }

    /** A broken manifest says nothing; whatever is hostile in it refuses the package. */
    private static XmlNode read(byte[] manifest) {
        try {
            return SafeXml.read(manifest);
        } catch (SafeXml.XmlBroken broken) {
            return element("manifest");
        }
    }

    List<String> tags(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    private static List<String> tagsOf(XmlNode resource) {
        List<String> tags = new ArrayList<>();
        resource.child("metadata").stream().flatMap(XmlNode::inside).forEach(node -> {
            if (node.name().equalsIgnoreCase("taxonPath")) {
                String source = node.child("source").map(QtiMetadata::said).orElse("");
                node.inside()
                        .filter(one -> one.name().equalsIgnoreCase("taxon"))
                        .reduce((above, below) -> below)
                        .ifPresent(taxon -> tags.add(named(source, taxon)));
            } else if (node.name().equals("keyword")) {
                tags.add(said(node));
            }
        });
        return tags.stream().filter(tag -> !tag.isBlank()).distinct().toList();
    }

    private static String named(String source, XmlNode taxon) {
        String id = taxon.text("id").isEmpty()
                ? taxon.child("entry").map(QtiMetadata::said).orElse("")
                : taxon.text("id");
        return source.isEmpty() || id.isEmpty() ? id : source + ":" + id;
    }

    /** A text in whichever language it is given first. */
    private static String said(XmlNode node) {
        return node.text().isEmpty()
                ? node.inside()
                        .map(XmlNode::text)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("")
                : node.text();
    }

    /** Competencies as classifications, of which the framework is the source and the code the taxon. */
    static void write(XmlNode resource, List<String> tags) {
        Map<String, List<String>> bySource = tags.stream()
                .filter(CompetencyTags::isOne)
                .collect(Collectors.groupingBy(
                        tag -> tag.substring(0, tag.indexOf(':')), java.util.TreeMap::new, Collectors.toList()));
        if (bySource.isEmpty()) {
            return;
        }
        XmlNode lom = into(into(resource, element("metadata")), element("lom", "xmlns", LOM));
        bySource.forEach((source, some) -> {
            XmlNode classification = into(lom, element("classification"));
            XmlNode purpose = into(classification, element("purpose"));
            purpose.add(XmlText.of("source", "LOMv1.0"));
            purpose.add(XmlText.of("value", "competency"));
            for (String tag : some) {
                XmlNode path = into(classification, element("taxonPath"));
                XmlNode name = XmlText.of("string", source);
                into(path, element("source")).add(name);
                into(path, element("taxon")).add(XmlText.of("id", tag.substring(tag.indexOf(':') + 1)));
            }
        });
    }
}
