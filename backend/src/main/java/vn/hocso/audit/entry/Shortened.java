package vn.hocso.audit.entry;

/** Text that fits its column without cutting a letter in halves. */
final class Shortened {

    private Shortened() {}

    static String line(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
