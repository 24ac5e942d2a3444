package vn.hocso.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.hocso.assessment.QuizId;
import vn.hocso.content.BlockId;
import vn.hocso.content.Courses.BlockDraft;
import vn.hocso.shared.Ids;

/**
 * Turns a lesson written in Markdown into blocks: a picture or film that stands alone becomes a block of its own, what lies between
 * becomes rich text.
 */
@Component
@DemoMode
class MarkdownLesson {

    private static final String VIDEO = "video:";
    private static final Pattern CAPTIONS = Pattern.compile("captions=(\\S+)");

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final JsonMapper json;
    private final MarkdownDocument documents;

    MarkdownLesson(JsonMapper json) {
        this.json = json;
        this.documents = new MarkdownDocument(json);
    }

    /** Where the files that a lesson names are kept; answers their identifiers in the media library. */
    interface Library {

        UUID image(String path);

        UUID video(String path);

        UUID captions(String path);
    }

    List<BlockDraft> blocks(String markdown, Library library) {
        List<BlockDraft> blocks = new ArrayList<>();
        ArrayNode text = json.createArrayNode();
        for (Node node = parser.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            Image standalone = standaloneImage(node);
            if (standalone == null) {
                text.add(documents.block(node));
            } else {
                text = flush(text, blocks);
                blocks.add(media(standalone, library));
            }
        }
        flush(text, blocks);
        return blocks;
    }

    BlockDraft quiz(QuizId quizId) {
        return block(
                "QUIZ", json.createObjectNode().put("quizId", quizId.value().toString()));
    }

    private ArrayNode flush(ArrayNode text, List<BlockDraft> blocks) {
        if (text.isEmpty()) {
            return text;
        }
        ObjectNode data = json.createObjectNode();
        data.putObject("document").put("type", "doc").set("content", text);
        blocks.add(block("RICH_TEXT", data));
        return json.createArrayNode();
    }

    private BlockDraft media(Image image, Library library) {
        String alt = alt(image);
        String title = image.getTitle();
        if (alt.startsWith(VIDEO)) {
            return video(alt.substring(VIDEO.length()).strip(), image.getDestination(), title, library);
        }
        ObjectNode data = json.createObjectNode();
        data.put("mediaId", library.image(image.getDestination()).toString());
        data.put("alt", alt).put("decorative", false);
        if (title != null) {
            data.put("caption", title);
        }
        return block("IMAGE", data);
    }

    private BlockDraft video(String name, String path, @Nullable String title, Library library) {
        ObjectNode data = json.createObjectNode();
        data.put("mediaId", library.video(path).toString()).put("title", name);
        Matcher captions = CAPTIONS.matcher(title == null ? "" : title);
        if (captions.find()) {
            data.put("captionsMediaId", library.captions(captions.group(1)).toString());
        }
        return block("VIDEO", data);
    }

    private static BlockDraft block(String type, ObjectNode data) {
        return new BlockDraft(new BlockId(Ids.next()), type, data);
    }

    private static @Nullable Image standaloneImage(Node node) {
        boolean alone = node instanceof Paragraph && node.getFirstChild() == node.getLastChild();
        return alone && node.getFirstChild() instanceof Image image ? image : null;
    }

    private static String alt(Image image) {
        return image.getFirstChild() instanceof Text text ? text.getLiteral() : "";
    }
}
