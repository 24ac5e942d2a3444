package vn.hocso.tabular.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import vn.hocso.shared.VietnameseText;
import vn.hocso.tabular.UnusableTable;

/**
 * Finds out in which encoding a text was saved. Marks at the beginning and strict UTF-8 are certain; of the one-byte encodings that are
 * met, windows-1258 writes tones as letters of their own after the vowel, and the TCVN3 fonts write whole letters where windows-1258 has
 * signs, which tells them apart.
 */
final class TextEncoding {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
    /** What letters of TCVN3 look like when they are taken for letters of western Europe: µ is à, ¸ is á, and so on. */
    private static final String TCVN3 = "µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖ×ØÜÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ¨©ª«¬\u00ad®";

    private static final String ONLY_TCVN3 = "µ¶·¸¹»¼½¾¨©ª«¬®";

    private TextEncoding() {}

    static String decode(byte[] content) {
        String text = marked(content);
        if (text == null) {
            text = unmarked(content);
        }
        return VietnameseText.nfc(text);
    }

    private static @org.jspecify.annotations.Nullable String marked(byte[] content) {
        if (startsWith(content, 0xef, 0xbb, 0xbf)) {
            return strictly(content, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xff, 0xfe)) {
            return strictly(content, 2, StandardCharsets.UTF_16LE);
        }
        return startsWith(content, 0xfe, 0xff) ? strictly(content, 2, StandardCharsets.UTF_16BE) : null;
    }

    private static String unmarked(byte[] content) {
        Charset wide = wide(content);
        if (wide != null) {
            return strictly(content, 0, wide);
        }
        try {
            return strict(content, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException oneByte) {
            return oneByte(content);
        }
    }

    private static String oneByte(byte[] content) {
        if (share(new String(content, WINDOWS_1252), ONLY_TCVN3) > 0.2) {
            throw UnusableTable.legacyFont();
        }
        String text = new String(content, WINDOWS_1258);
        if (text.indexOf('\ufffd') >= 0 || !tonesFollowVowels(text)) {
            throw UnusableTable.unknownEncoding();
        }
        return text;
    }

    /** Of the letters beyond ASCII that either encoding could have written, how many only the font could. */
    private static double share(String text, String letters) {
        long beyond = text.chars().filter(letter -> TCVN3.indexOf(letter) >= 0).count();
        long those = text.chars().filter(letter -> letters.indexOf(letter) >= 0).count();
        return beyond == 0 ? 0 : (double) those / beyond;
    }

    private static boolean tonesFollowVowels(String text) {
        int tones = 0;
        int afterVowels = 0;
        for (int i = 1; i < text.length(); i++) {
            if (TONES.indexOf(text.charAt(i)) >= 0) {
                tones++;
                afterVowels += VOWELS.indexOf(text.charAt(i - 1)) >= 0 ? 1 : 0;
            }
        }
        return tones > 0 && afterVowels >= tones * 0.95;
    }

    /** UTF-16 without a mark: every other byte of its separators and digits is zero. */
    private static @org.jspecify.annotations.Nullable Charset wide(byte[] content) {
        int[] zeros = new int[2];
        int looked = Math.min(content.length, 4_000);
        for (int i = 0; i < looked; i++) {
            zeros[i & 1] += content[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] < looked / 5) {
            return null;
        }
        return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static String strictly(byte[] content, int from, Charset charset) {
        try {
            return strict(content, from, charset);
        } catch (CharacterCodingException broken) {
            throw UnusableTable.unknownEncoding();
        }
    }

    private static String strict(byte[] content, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content, from, content.length - from))
                .toString();
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (content.length <= i || (content[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
