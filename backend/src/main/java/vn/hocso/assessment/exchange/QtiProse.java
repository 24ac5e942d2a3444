package vn.hocso.assessment.exchange;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is left of an item when it is read out, with a line where something is to be filled in. */
final class QtiProse {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "tr",
            "pre",
            "blockquote",
            "prompt",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "section",
            "article",
            "header",
            "footer",
            "aside",
            "nav",
            "address",
            "figure",
            "figcaption");

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> SHOWN = Set.of("img", "object", "video", "audio", "iframe", "svg", "picture");
    private static final Set<String> UNSAID = Set.of(
            "script",
            "style",
            "rubricBlock",
            "feedbackInline",
            "feedbackBlock",
            "templateInline",
            "templateBlock",
            "printedVariable",
            "include",
            "stylesheet");

    private final Draft draft;
    private final StringBuilder prose = new StringBuilder();
    private int gaps;

    /** Whether gaps are numbered for a question made of blanks. */
    private final boolean numbered;

    /** What single elements are read as instead. */
    private final Function<XmlNode, Optional<String>> instead;

    private QtiProse(Draft draft, boolean numbered, Function<XmlNode, Optional<String>> instead) {
        this.draft = draft;
        this.numbered = numbered;
        this.instead = instead;
    }

    static String of(XmlNode node, Draft draft) {
        return with(node, draft, one -> Optional.empty());
    }

    static String with(XmlNode node, Draft draft, Function<XmlNode, Optional<String>> instead) {
        return new QtiProse(draft, false, instead).read(node);
    }

    static String withGaps(XmlNode node, Draft draft) {
        return new QtiProse(draft, true, one -> Optional.empty()).read(node);
    }

    private String read(XmlNode node) {
        walk(node);
        return prose.toString()
                .replaceAll("(?<! ) *+\\n *+", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    static boolean isShown(XmlNode node) {
        return SHOWN.contains(node.name());
    }

    static boolean isUnsaid(XmlNode node) {
        return UNSAID.contains(node.name());
    }

    private void walk(XmlNode node) {
        for (Object part : node.content()) {
            if (part instanceof XmlNode child) {
                element(child);
            } else {
                String text = ((String) part).replaceAll("\\s+", " ");
                boolean spaced = !prose.isEmpty() && prose.charAt(prose.length() - 1) == ' ';
                prose.append(spaced ? text.stripLeading() : text);
            }
        }
    }

    private void element(XmlNode node) {
        String name = node.name();
        Optional<String> other = instead.apply(node);
        if (other.isPresent()) {
            prose.append(other.get());
        } else if (name.equals("br")) {
            prose.append('\n');
        } else if (name.equals("math")) {
            draft.lost("formatting-lost", "MathML");
            prose.append(MathWords.of(node));
        } else if (isShown(node)) {
            draft.lost("picture-lost", named(node));
            prose.append(node.attribute("alt"));
        } else if (isUnsaid(node)) {
            draft.lost("part-lost", name);
        } else if (name.equals("textEntryInteraction") || name.equals("inlineChoiceInteraction")) {
            prose.append(numbered ? "[[" + ++gaps + "]]" : "_____");
        } else if (name.endsWith("Interaction")) {
            prose.append('\n');
            node.child("prompt").ifPresent(this::walk);
            if (name.equals("mediaInteraction")) {
                node.inside()
                        .filter(inner -> SHOWN.contains(inner.name()))
                        .forEach(inner -> draft.lost("picture-lost", named(inner)));
            }
        } else {
            boolean block = BLOCKS.contains(name);
            prose.append(block ? "\n" : "");
            walk(node);
            prose.append(block ? "\n" : CELLS.contains(name) ? " " : "");
        }
    }

    /** The name of the file, by which whoever imports finds it again. */
    static String named(XmlNode node) {
        String path = node.attribute("src").isEmpty() ? node.attribute("data") : node.attribute("src");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("data:") || name.isBlank() ? node.name() : name;
    }
}
