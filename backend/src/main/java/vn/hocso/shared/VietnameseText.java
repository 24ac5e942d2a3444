package vn.hocso.shared;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Vietnamese letters for searching and comparing. Folding keeps the length of the normalised text, so that a place found in the folded
 * text is the same place in the original.
 */
public final class VietnameseText {

    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** In the decomposed text a tone upon the first of two vowels that end a syllable. */
    private static final Pattern TONE_BEFORE =
            Pattern.compile("(?i)(o(?=[${tones}][ae])|u(?=[${tones}]y))([${tones}])([aey])(?![\\p{L}\\p{M}])"
                    .replace("${tones}", "\u0300\u0301\u0303\u0309\u0323"));

    private static final char[] FOLDED = foldedLetters();

    private VietnameseText() {}

    /** A part of a text, from {@code start} up to but without {@code end}, counted in UTF-16 units of the NFC text. */
    public record Range(int start, int end) {}

    /** The text in composed form, as it is stored and compared. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Form.NFC);
    }

    /** The text fit to be stored: composed, without control characters but tab and line break, without halves of a letter. */
    public static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        nfc(text).codePoints().filter(VietnameseText::isStorable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** The text with tones as the newer of two habits puts them: hoà and thuý for what others write hòa and thúy. Both mean the same. */
    public static String evenTones(String text) {
        return nfc(TONE_BEFORE.matcher(Normalizer.normalize(text, Form.NFD)).replaceAll("$1$3$2"));
    }

    /** One line of text, such as a title: clean, trimmed, with single spaces. */
    public static String line(String text) {
        return SPACES.matcher(clean(text)).replaceAll(" ").strip();
    }

    private static boolean isStorable(int letter) {
        return letter == '\n'
                || letter == '\t'
                || !(Character.isISOControl(letter) || Character.getType(letter) == Character.SURROGATE);
    }

    /** Base letters only, đ as d, lower case, of exactly the length of {@link #nfc}. */
    public static String fold(String text) {
        String composed = nfc(text);
        char[] folded = composed.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = foldLetter(folded[i]);
        }
        return new String(folded);
    }

    /**
     * Where the words of a query stand in a text, marks and case aside. The last word of the query also matches as a beginning, since its
     * writer may still be typing it. Where words stand together as in a phrase, or exactly as written, those that merely look alike are
     * left out.
     */
    public static List<Range> highlight(String text, @Nullable String query) {
        return query == null ? List.of() : new Highlighting(query).in(text);
    }

    /** The text with nothing but a space between its words, so that whoever takes it apart finds the same words as {@link #words}. */
    public static String spaced(String text) {
        return BETWEEN_WORDS.matcher(text).replaceAll(" ").strip();
    }

    /** The folded words of a query, in order. */
    public static List<String> words(@Nullable String query) {
        return query == null
                ? List.of()
                : WORD.matcher(fold(query)).results().map(m -> m.group()).toList();
    }

    /** The words of a query in small letters, composed, with their marks, tones as {@link #evenTones} puts them, in order. */
    public static List<String> writtenWords(@Nullable String query) {
        return query == null
                ? List.of()
                : WORD.matcher(evenTones(query))
                        .results()
                        .map(m -> m.group().toLowerCase(Locale.ROOT))
                        .toList();
    }

    private static char foldLetter(char letter) {
        return letter < FOLDED.length ? FOLDED[letter] : baseLetter(letter);
    }

    private static char baseLetter(char letter) {
        if (letter == 'đ' || letter == 'Đ') {
            return 'd';
        }
        String base = Normalizer.normalize(String.valueOf(letter), Form.NFD);
        return base.substring(0, 1).toLowerCase(Locale.ROOT).charAt(0);
    }

    /** The Latin letters with all their marks, folded once. */
    private static char[] foldedLetters() {
        char[] folded = new char[0x1F00];
        for (char letter = 0; letter < folded.length; letter++) {
            folded[letter] = baseLetter(letter);
        }
        return folded;
    }
}
