package vn.hocso.assessment.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What is left of HTML when it is read out. Questions hold plain text, so nothing of a foreign file ever reaches a browser as HTML. */
final class PlainText {

    private static final Pattern TAG = Pattern.compile("<(?:/?[a-zA-Z][^<>]*+>|!--)");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,10});");
    /** Elements whose content nobody reads. */
    static final String UNREAD = "script, style, template, noscript, head";

    private static final List<String> SHOWN = List.of("img", "svg", "video", "audio", "object", "embed", "iframe");

    private PlainText() {}

    static boolean hasMarkup(String text) {
        return TAG.matcher(text).find() || ENTITY.matcher(text).find();
    }

    static String of(String html, Draft draft) {
        if (!hasMarkup(html)) {
            return html.strip();
        }
        Document document = Jsoup.parse(html);
        Element body = document.body();
        document.select(UNREAD).remove();
        for (Element shown : body.select(String.join(",", SHOWN))) {
            draft.lost("picture-lost", named(shown));
            shown.replaceWith(new TextNode(shown.attr("alt")));
        }
        for (Element math : body.select("math")) {
            draft.lost("formatting-lost", "MathML");
            math.replaceWith(new TextNode(MathWords.of(math)));
        }
        if (!body.select("b, strong, i, em, u, sub, sup, span[style], table, pre, code, a")
                .isEmpty()) {
            draft.lost("formatting-lost", "HTML");
        }
        body.select("br").forEach(line -> line.replaceWith(new TextNode("\n")));
        body.select("li").forEach(item -> item.prependText("- "));
        body.select("p, div, li, tr, pre, h1, h2, h3, h4, h5, h6").forEach(block -> block.appendText("\n"));
        body.select("td, th").forEach(cell -> cell.appendText(" "));
        return body.wholeText()
                .replace('\u00A0', ' ')
                .replaceAll("(?<![ \\t])[ \\t]++\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** The name of the file, by which whoever imports finds it again. */
    private static String named(Element shown) {
        String path = shown.attr("src").isEmpty() ? shown.attr("data") : shown.attr("src");
        String name = fileName(path);
        return path.startsWith("data:") || name.isBlank() ? shown.tagName() : name;
    }

    static String fileName(String path) {
        String told = BlackboardFiles.path(path);
        return decoded(told.substring(told.lastIndexOf('/') + 1));
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }
}
