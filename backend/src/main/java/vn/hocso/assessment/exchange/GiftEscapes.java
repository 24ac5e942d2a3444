package vn.hocso.assessment.exchange;

/** Hides escaped characters of GIFT behind letters nobody writes, so that what is left of the signs is meant as a sign. */
final class GiftEscapes {

    private static final String SIGNS = "\\~=#{}:";
    private static final char FIRST = '\uE000';
    private static final char NEW_LINE = '\uE010';

    private GiftEscapes() {}

    static String hide(String text) {
        StringBuilder hidden = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            int sign = SIGNS.indexOf(next);
            if (letter == '\\' && (sign >= 0 || next == 'n')) {
                hidden.append(next == 'n' ? NEW_LINE : (char) (FIRST + sign));
                i++;
            } else if (letter < FIRST || letter > NEW_LINE) {
                hidden.append(letter);
            }
        }
        return hidden.toString();
    }

    static String show(String hidden) {
        StringBuilder shown = new StringBuilder(hidden.length());
        for (char letter : hidden.toCharArray()) {
            if (letter == NEW_LINE) {
                shown.append('\n');
            } else if (letter >= FIRST && letter < FIRST + SIGNS.length()) {
                shown.append(SIGNS.charAt(letter - FIRST));
            } else {
                shown.append(letter);
            }
        }
        return shown.toString();
    }
}
