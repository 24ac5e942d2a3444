package vn.hocso.assessment.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Map;

import vn.hocso.shared.Refusal;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

/** A file somebody sent, whose name is a hint and nothing more. */
record QuestionFile(String name, byte[] content) {

    static final int LARGEST = 20 * 1024 * 1024;

    /** The two bytes that mark UTF-16. */
    private static final byte BIG = (byte) 0xFE;

    private static final byte LITTLE = (byte) 0xFF;

    QuestionFile {
        if (content.length > LARGEST) {
            throw new FileTooLarge();
        }
    }

    boolean isNamed(String extension) {
        return name.toLowerCase(Locale.ROOT).endsWith("." + extension);
    }

    /** The beginning, in which names of elements are written alike in any encoding once zeros are left out. */
    String head(int most) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int i = 0; i < content.length && head.size() < most; i++) {
            if (content[i] != 0) {
                head.write(content[i]);
            }
        }
        return head.toString(UTF_8);
    }

    /** The content as text with line feeds only, and without a byte order mark; such a mark may also say that it is in UTF-16. */
    String text() {
        boolean wide = content.length > 1
                && (content[0] == BIG && content[1] == LITTLE || content[0] == LITTLE && content[1] == BIG);
        try {
            String text = (wide ? UTF_16 : UTF_8)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
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
