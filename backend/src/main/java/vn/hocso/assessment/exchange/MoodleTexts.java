package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Texts of Moodle, each with the format it is in and the files it shows. */
final class MoodleTexts {

    private final Draft draft;

    MoodleTexts(Draft draft) {
        this.draft = draft;
    }

    String of(Optional<XmlNode> node) {
        return node.map(this::of).orElse("");
    }

    String of(XmlNode node) {
        if (!node.children("file").isEmpty()) {
            draft.lost("file-lost", node.children("file").getFirst().attribute("name"));
        }
        String text = node.text("text");
        return switch (node.attribute("format")) {
            case "plain_text" -> text;
            case "markdown" -> {
                draft.lost("formatting-lost", "Markdown");
                yield text;
            }
            default -> PlainText.of(text, draft);
        };
    }

    @Nullable
    String optional(Optional<XmlNode> node) {
        String text = of(node);
        return text.isEmpty() ? null : text;
    }

    static BigDecimal decimal(String text) {
        if (text.length() > 30) {
            throw new NumberFormatException();
        }
        return new BigDecimal(text.strip().replace(',', '.'));
    }

    static BigDecimal fraction(XmlNode answer) {
        String fraction = answer.attribute("fraction");
        return fraction.isEmpty() ? BigDecimal.ZERO : decimal(fraction);
    }

    static int share(XmlNode answer) {
        return Math.max(0, Weights.whole(fraction(answer)));
    }
}
