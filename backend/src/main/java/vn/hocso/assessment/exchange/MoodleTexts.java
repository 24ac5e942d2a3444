package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/** Texts of Moodle, each with the format it is in and the files it shows. */
final class MoodleTexts {

    /** Where a text names a file that is written beside it. */
    static final String PLACE = "@@PLUGINFILE@@/";

    private static final int LONGEST = 30;

    private final Draft draft;

    MoodleTexts(Draft draft) {
        this.draft = draft;
    }

    Draft draft() {
        return draft;
    }

    String of(Optional<XmlNode> node) {
        return node.map(this::of).orElse("");
    }

    String of(XmlNode node) {
        return read(node, html -> html);
    }

    /** What a question asks, whose picture becomes that of the question. */
    String asked(Optional<XmlNode> node) {
        Map<String, XmlNode> files = new HashMap<>();
        node.ifPresent(text -> text.children("file").forEach(file -> {
            files.putIfAbsent(PLACE + encoded(file.attribute("name")), file);
            files.putIfAbsent(PLACE + file.attribute("name"), file);
        }));
        draft.files = address -> Optional.ofNullable(files.get(address))
                .flatMap(MoodleTexts::content)
                .map(PackageFile::new);
        return node.map(text -> read(text, html -> HtmlPicture.takenFrom(html, draft)))
                .orElse("");
    }

    private String read(XmlNode node, UnaryOperator<String> first) {
        String text = node.text("text");
        node.children("file").stream()
                .map(file -> file.attribute("name"))
                .filter(name -> !text.contains(PLACE + encoded(name)))
                .forEach(name -> draft.lost("file-lost", name));
        return switch (node.attribute("format")) {
            case "plain_text" -> text;
            case "markdown" -> {
                draft.lost("formatting-lost", "Markdown");
                yield text;
            }
            default -> PlainText.of(first.apply(text), draft);
        };
    }

    /** Files are shown by their names as they stand in addresses. */
    static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Nullable
    String optional(Optional<XmlNode> node) {
        String text = of(node);
        return text.isEmpty() ? null : text;
    }

    /** What a question asks, with the picture below it and the file of that. */
    static XmlNode pictured(String asked, Picture picture, @Nullable String description) {
        XmlNode node = XmlText.element("questiontext", "format", "html");
        node.add(XmlText.of(
                "text",
                "<p>%s</p><p><img src=\"%s\" alt=\"%s\"></p>"
                        .formatted(
                                html(asked).replace("\n", "<br>"),
                                PLACE + encoded(picture.name()),
                                html(description == null ? "" : description))));
        node.add(file(picture));
        return node;
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static XmlNode file(Picture picture) {
        XmlNode file = XmlText.element("file", "name", picture.name(), "path", "/", "encoding", "base64");
        file.add(Base64.getEncoder().encodeToString(picture.content()));
        return file;
    }

    /** What a file holds that is written into the XML; nothing if that is no Base64. */
    static Optional<byte[]> content(XmlNode file) {
        return DataAddress.decoded(file.text());
    }

    /** A number of a size that can be reckoned with: few letters can name one of a milliard digits. */
    static BigDecimal decimal(String text) {
        if (text.length() > LONGEST) {
            throw new NumberFormatException(text.substring(0, LONGEST) + "…");
        }
        try {
            BigDecimal number = new BigDecimal(text.strip().replace(',', '.'));
            if (Math.abs((long) number.scale()) <= LONGEST) {
                return number.scale() < 0 ? number.setScale(0) : number;
            }
        } catch (NumberFormatException none) {
            // its own message says how it was read, not what it is
        }
        throw new NumberFormatException(text.strip());
    }

    /** What was taken for a number, or where that was. */
    static String wrong(NumberFormatException number, String where) {
        return number.getMessage() == null || number.getMessage().isEmpty() ? where : number.getMessage();
    }

    static BigDecimal fraction(XmlNode answer) {
        String fraction = answer.attribute("fraction");
        return fraction.isEmpty() ? BigDecimal.ZERO : decimal(fraction);
    }

    static int share(XmlNode answer) {
        return Math.max(0, Weights.whole(fraction(answer)));
    }
}
