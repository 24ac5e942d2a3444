package vn.hocso.assessment.exchange;

import java.util.List;

/** Material of QTI 1.2, read out. */
final class QtiOneTexts {

    private static final List<String> SHOWN =
            List.of("matimage", "mataudio", "matvideo", "matapplet", "matapplication");

    private static final List<String> TEXTS = List.of("mattext", "matemtext", "mat_formattedtext");

    private static final List<String> HTML = List.of("text/html", "HTML", "SMART_TEXT");

    /** Where Blackboard writes what is matched with the questions before, which is no part of them. */
    static final String MATCHES = "RIGHT_MATCH_BLOCK";

    private final Draft draft;
    private final StringBuilder text = new StringBuilder();

    /** Whether places to write in are numbered for a question made of blanks. */
    private final boolean numbered;

    private int gaps;

    private QtiOneTexts(Draft draft, boolean numbered) {
        this.draft = draft;
        this.numbered = numbered;
    }

    /** All material inside, wherever it stands. */
    static String of(XmlNode node, Draft draft) {
        QtiOneTexts texts = new QtiOneTexts(draft, false);
        texts.walk(node, true);
        return texts.done();
    }

    /** What stands around the responses; of a lone response what it asks itself too. */
    static String stem(XmlNode presentation, boolean lone, Draft draft) {
        QtiOneTexts texts = new QtiOneTexts(draft, false);
        texts.walk(presentation, lone);
        return texts.done().replaceFirst("\\s*_____$", "");
    }

    static String withGaps(XmlNode presentation, Draft draft) {
        QtiOneTexts texts = new QtiOneTexts(draft, true);
        texts.walk(presentation, false);
        return texts.done();
    }

    private String done() {
        return text.toString()
                .replaceAll("(?<! ) *+\\n *+", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .replaceAll(" {2,}", " ")
                .strip();
    }

    private void walk(XmlNode node, boolean responses) {
        for (XmlNode child : node.children()) {
            String name = child.name();
            if (isText(child)) {
                material(child);
            } else if (name.equals("matref")) {
                draft.lost("reference-lost", child.attribute("linkrefid"));
            } else if (name.equals("matbreak")) {
                text.append('\n');
            } else if (SHOWN.contains(name)) {
                draft.lost("picture-lost", name);
            } else if (name.startsWith("response_") && !name.equals("response_label")) {
                response(child, responses);
            } else if (!name.equals("response_label")
                    && !child.attribute("class").equals(MATCHES)) {
                walk(child, responses);
                text.append(name.startsWith("flow") ? "\n" : "");
            }
        }
    }

    static boolean isText(XmlNode node) {
        return TEXTS.contains(node.name());
    }

    private void response(XmlNode node, boolean responses) {
        if (numbered) {
            text.append(" [[").append(++gaps).append("]] ");
            return;
        }
        if (responses) {
            walk(node, true);
        }
        if (node.name().equals("response_str") || node.name().equals("response_num")) {
            text.append(" _____ ");
        }
    }

    private void material(XmlNode node) {
        if (!node.attribute("uri").isEmpty()) {
            draft.lost("file-lost", node.attribute("uri"));
        }
        node.inside()
                .filter(inner -> inner.name().equals("img"))
                .forEach(inner -> draft.lost("picture-lost", QtiProse.named(inner)));
        String written = whole(node);
        String read = HTML.contains(node.attribute("texttype") + node.attribute("type")) || PlainText.hasMarkup(written)
                ? PlainText.of(written, draft)
                : written.strip();
        text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : " ")
                .append(read);
    }

    /** Some systems put elements into it that ought to be escaped. */
    static String whole(XmlNode node) {
        StringBuilder whole = new StringBuilder();
        for (Object part : node.content()) {
            whole.append(part instanceof XmlNode child ? whole(child) : part);
        }
        return whole.toString();
    }
}
