package vn.hocso.content.document;

import java.util.List;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.hocso.content.CourseId;
import vn.hocso.content.spi.BlockProblem;
import vn.hocso.content.spi.BlockType;
import vn.hocso.content.spi.PublishContext;

/** Text with headings, lists, tables and links: {@code {document}}. */
@Component
class RichTextBlock implements BlockType {

    @Override
    public String name() {
        return "RICH_TEXT";
    }

    @Override
    public Class<?> draftForm() {
        return RichText.class;
    }

    @Override
    public Class<?> publishedForm() {
        return RichText.class;
    }

    @Override
    public JsonNode accept(JsonNode data) {
        ObjectNode accepted = JsonNodeFactory.instance.objectNode();
        accepted.set("document", DocumentCleaner.clean(data.path("document")));
        return accepted;
    }

    @Override
    public List<BlockProblem> check(JsonNode data, CourseId course) {
        return text(data).isBlank() ? List.of(BlockProblem.error("content.text-empty")) : List.of();
    }

    @Override
    public JsonNode publish(JsonNode data, PublishContext context) {
        return data;
    }

    @Override
    public String text(JsonNode data) {
        StringBuilder words = new StringBuilder();
        append(data.path("document"), words);
        return words.toString().strip();
    }

    private static void append(JsonNode node, StringBuilder words) {
        String type = node.path("type").stringValue("");
        switch (type) {
            case "text" -> words.append(node.path("text").stringValue(""));
            case "hardBreak" -> words.append('\n');
            default -> node.path("content").forEach(child -> append(child, words));
        }
        if (Nodes.LINES.contains(type)) {
            words.append('\n');
        }
    }
}
