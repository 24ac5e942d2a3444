package vn.hocso.content.document;

import java.util.Map;
import java.util.Set;

/** The grammar of rich text: which node may stand in which. What is not listed here cannot be stored. */
final class Nodes {

    static final Set<String> BLOCKS = Set.of(
            "paragraph", "heading", "bulletList", "orderedList", "blockquote", "table", "horizontalRule", "codeBlock");
    private static final Set<String> INLINE = Set.of("text", "hardBreak");
    private static final Set<String> LEAVES = Set.of("text", "hardBreak", "horizontalRule");

    private static final Map<String, Set<String>> CHILDREN = Map.ofEntries(
            Map.entry("doc", BLOCKS),
            Map.entry("paragraph", INLINE),
            Map.entry("heading", INLINE),
            Map.entry("codeBlock", Set.of("text")),
            Map.entry("blockquote", BLOCKS),
            Map.entry("bulletList", Set.of("listItem")),
            Map.entry("orderedList", Set.of("listItem")),
            Map.entry("listItem", BLOCKS),
            Map.entry("table", Set.of("tableRow")),
            Map.entry("tableRow", Set.of("tableHeader", "tableCell")),
            Map.entry("tableHeader", BLOCKS),
            Map.entry("tableCell", BLOCKS));

    /** Nodes that mean nothing without content. */
    private static final Set<String> NEVER_EMPTY = Set.of("bulletList", "orderedList", "table", "tableRow");

    /** Nodes after which a new line of words begins. */
    static final Set<String> LINES = Set.of("paragraph", "heading", "codeBlock");

    static final Set<String> MARKS = Set.of("bold", "italic", "underline", "code", "link");

    private Nodes() {}

    static boolean mayStandIn(String parent, String child) {
        return CHILDREN.getOrDefault(parent, Set.of()).contains(child);
    }

    static boolean isLeaf(String node) {
        return LEAVES.contains(node);
    }

    static boolean mayBeEmpty(String node) {
        return !NEVER_EMPTY.contains(node);
    }
}
