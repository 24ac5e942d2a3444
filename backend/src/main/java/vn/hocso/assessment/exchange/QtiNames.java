package vn.hocso.assessment.exchange;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** QTI 3 says {@code qti-choice-interaction} where QTI 2 says {@code choiceInteraction}, and means the same. */
final class QtiNames {

    private static final Pattern DASH = Pattern.compile("-([a-z])");

    private QtiNames() {}

    static XmlNode ofTwo(XmlNode node) {
        String name = node.name().startsWith("qti-") ? camel(node.name().substring(4)) : node.name();
        Map<String, String> attributes = node.attributes().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> camel(entry.getKey()), Map.Entry::getValue, (first, second) -> first));
        XmlNode renamed = new XmlNode(name, attributes, node.line());
        for (Object part : node.content()) {
            if (part instanceof XmlNode child) {
                renamed.add(ofTwo(child));
            } else {
                renamed.add((String) part);
            }
        }
        return renamed;
    }

    private static String camel(String name) {
        return DASH.matcher(name).replaceAll(dash -> dash.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
