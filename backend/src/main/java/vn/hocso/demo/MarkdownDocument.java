package vn.hocso.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes Markdown as the structured document that lessons are stored in. Refuses what that document cannot hold. */
final class MarkdownDocument {

    private final JsonMapper json;

    MarkdownDocument(JsonMapper json) {
        this.json = json;
    }

    ObjectNode block(Node node) {
        return switch (node) {
            case Paragraph paragraph -> inline(node("paragraph"), paragraph);
            case Heading heading -> inline(heading(heading.getLevel()), heading);
            case BulletList list -> blocks(node("bulletList"), list);
            case OrderedList list -> blocks(node("orderedList"), list);
            case ListItem item -> blocks(node("listItem"), item);
            case BlockQuote quote -> blocks(node("blockquote"), quote);
            case ThematicBreak rule -> node("horizontalRule");
            case TableBlock table -> table(table);
            default -> throw unknown(node);
        };
    }

    private ObjectNode node(String type) {
        return json.createObjectNode().put("type", type);
    }

    private ObjectNode heading(int level) {
        ObjectNode heading = node("heading");
        heading.putObject("attrs").put("level", Math.clamp(level, 2, 3));
        return heading;
    }

    private ObjectNode blocks(ObjectNode target, Node parent) {
        ArrayNode content = target.putArray("content");
        children(parent, child -> content.add(block(child)));
        return target;
    }

    /** The head and the body of a Markdown table become rows of one table. */
    private ObjectNode table(TableBlock table) {
        ObjectNode target = node("table");
        ArrayNode rows = target.putArray("content");
        children(table, part -> children(part, row -> rows.add(row((TableRow) row))));
        return target;
    }

    private ObjectNode row(TableRow row) {
        ObjectNode target = node("tableRow");
        ArrayNode cells = target.putArray("content");
        children(row, child -> {
            ObjectNode cell = node(((TableCell) child).isHeader() ? "tableHeader" : "tableCell");
            cell.putArray("content").add(inline(node("paragraph"), child));
            cells.add(cell);
        });
        return target;
    }

    private ObjectNode inline(ObjectNode target, Node parent) {
        ArrayNode content = json.createArrayNode();
        inline(content, parent, new ArrayDeque<>());
        if (!content.isEmpty()) {
            target.set("content", content);
        }
        return target;
    }

    private void inline(ArrayNode content, Node parent, Deque<ObjectNode> marks) {
        children(parent, child -> {
            switch (child) {
                case Text text -> content.add(text(text.getLiteral(), marks));
                case SoftLineBreak softLineBreak -> content.add(text(" ", marks));
                case HardLineBreak hardLineBreak -> content.add(node("hardBreak"));
                case Code code -> marked(content, code, marks, node("code"));
                case StrongEmphasis strong -> marked(content, strong, marks, node("bold"));
                case Emphasis emphasis -> marked(content, emphasis, marks, node("italic"));
                case Link link -> marked(content, link, marks, link(link));
                default -> throw unknown(child);
            }
        });
    }

    private void marked(ArrayNode content, Node node, Deque<ObjectNode> marks, ObjectNode mark) {
        marks.addLast(mark);
        if (node instanceof Code code) {
            content.add(text(code.getLiteral(), marks));
        } else {
            inline(content, node, marks);
        }
        marks.removeLast();
    }

    private ObjectNode link(Link link) {
        ObjectNode mark = node("link");
        mark.putObject("attrs").put("href", link.getDestination());
        return mark;
    }

    private ObjectNode text(String literal, Deque<ObjectNode> marks) {
        ObjectNode text = node("text").put("text", literal);
        if (!marks.isEmpty()) {
            ArrayNode all = text.putArray("marks");
            marks.forEach(mark -> all.add(mark.deepCopy()));
        }
        return text;
    }

    private static void children(Node parent, Consumer<Node> each) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            each.accept(child);
        }
    }

    private static IllegalArgumentException unknown(Node node) {
        return new IllegalArgumentException(
                "A lesson cannot hold " + node.getClass().getSimpleName());
    }
}
