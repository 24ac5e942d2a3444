package vn.hocso.assessment.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Map;

import vn.hocso.shared.Refusal;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A file somebody sent, whose name is a hint and nothing more. */
record QuestionFile(String name, byte[] content) {

    static final int LARGEST = 20 * 1024 * 1024;

    QuestionFile {
        if (content.length > LARGEST) {
            throw new FileTooLarge();
        }
    }

    boolean isNamed(String extension) {
        return name.toLowerCase(Locale.ROOT).endsWith("." + extension);
    }

    /** The content as text with line feeds only, and without a byte order mark. */
    String text() {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        } catch (CharacterCodingException otherCharacters) {
            throw new NotUtf8();
        }
    }

    static class FileTooLarge extends Refusal {
        FileTooLarge() {
            super(
                    Kind.INVALID,
                    "assessment.question-file-too-large",
                    Map.of("megabytes", LARGEST / 1024 / 1024),
                    "file");
        }
    }

    static class NotUtf8 extends Refusal {
        NotUtf8() {
            super(Kind.INVALID, "assessment.question-file-not-utf8", Map.of(), "file");
        }
    }
}
