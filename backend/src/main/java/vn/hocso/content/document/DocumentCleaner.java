package vn.hocso.content.document;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.hocso.shared.VietnameseText;

/**
 * Takes a rich text document in: rebuilds it from the allowed nodes, marks and attributes, in a fixed order, and refuses what the grammar
 * does not know. Nothing of the input but texts, addresses and numbers survives, and texts are never read as markup.
 */
final class DocumentCleaner {

    static final int MOST_LEVELS = 24;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DocumentCleaner() {}

    static ObjectNode clean(JsonNode document) {
        if (!document.path("type").stringValue("").equals("doc")) {
            throw DocumentRefused.notADocument();
        }
        ObjectNode clean = JSON.objectNode().put("type", "doc");
        clean.set("content", children("doc", document, 1));
        return clean;
    }

    private static ArrayNode children(String parent, JsonNode node, int level) {
        if (level > MOST_LEVELS) {
            throw DocumentRefused.tooDeep(MOST_LEVELS);
        }
        JsonNode content = node.path("content");
        if (!content.isMissingNode() && !content.isNull() && !content.isArray()) {
            throw DocumentRefused.notADocument();
        }
        ArrayNode children = JSON.arrayNode();
        for (JsonNode child : content) {
            node(parent, child, level, children);
        }
        if (children.isEmpty() && !Nodes.mayBeEmpty(parent)) {
            throw DocumentRefused.emptyNode(parent);
        }
        return children;
    }

    private static void node(String parent, JsonNode node, int level, ArrayNode into) {
        String type = node.path("type").stringValue("");
        if (!Nodes.mayStandIn(parent, type)) {
            throw DocumentRefused.unknownNode(type, parent);
        }
        if (type.equals("text")) {
            text(parent, node, into);
            return;
        }
        ObjectNode clean = JSON.objectNode().put("type", type);
        ObjectNode attributes = attributes(type, node.path("attrs"));
        if (!attributes.isEmpty()) {
            clean.set("attrs", attributes);
        }
        if (!Nodes.isLeaf(type)) {
            ArrayNode children = children(type, node, level + 1);
            if (!children.isEmpty()) {
                clean.set("content", children);
            }
        }
        into.add(clean);
    }

    private static ObjectNode attributes(String type, JsonNode given) {
        ObjectNode attributes = JSON.objectNode();
        switch (type) {
            case "heading" -> attributes.put("level", given.path("level").intValue(2) <= 2 ? 2 : 3);
            case "orderedList" -> attributes.put("start", within(given.path("start"), 1, 9999));
            case "tableHeader", "tableCell" ->
                attributes
                        .put("colspan", within(given.path("colspan"), 1, 50))
                        .put("rowspan", within(given.path("rowspan"), 1, 50));
            default -> {
                // no attribute of the other nodes is kept
            }
        }
        return attributes;
    }

    private static int within(JsonNode number, int least, int most) {
        return Math.clamp(number.intValue(least), least, most);
    }

    private static void text(String parent, JsonNode node, ArrayNode into) {
        JsonNode given = node.path("text");
        if (!given.isString()) {
            throw DocumentRefused.notADocument();
        }
        String text = VietnameseText.clean(given.stringValue());
        if (text.isEmpty()) {
            return;
        }
        ObjectNode clean = JSON.objectNode().put("type", "text").put("text", text);
        List<ObjectNode> marks = parent.equals("codeBlock") ? List.of() : marks(node.path("marks"));
        if (!marks.isEmpty()) {
            clean.set("marks", JSON.arrayNode().addAll(marks));
        }
        into.add(clean);
    }

    private static List<ObjectNode> marks(JsonNode given) {
        List<ObjectNode> marks = new ArrayList<>();
        for (JsonNode mark : given) {
            String type = mark.path("type").stringValue("");
            if (!Nodes.MARKS.contains(type)) {
                throw DocumentRefused.unknownMark(type);
            }
            ObjectNode clean = JSON.objectNode().put("type", type);
            if (type.equals("link")) {
                String href = Links.require(mark.path("attrs").path("href").stringValue(""));
                clean.set("attrs", JSON.objectNode().put("href", href));
            }
            marks.add(clean);
        }
        return marks;
    }
}
