package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** One answer of GIFT: {@code =} or {@code ~}, maybe a weight in percent, what it says, and maybe feedback. Escapes are still hidden. */
record GiftAnswer(
        boolean right,
        @Nullable BigDecimal weight,
        String text,
        @Nullable String feedback) {

    private static final Pattern WEIGHT = Pattern.compile("^%(-?\\d{1,3}(?:[.,]\\d{1,10})?)%");

    /** What stands before the first sign is wrong among options, and right where no option is wrong. */
    static List<GiftAnswer> in(String text) {
        List<GiftAnswer> answers = new ArrayList<>();
        int from = next(text, 0);
        String unsigned = text.substring(0, from).strip();
        if (!unsigned.isEmpty()) {
            answers.add(of(text.indexOf('~') < 0, unsigned));
        }
        while (from < text.length()) {
            int to = next(text, from + 1);
            answers.add(
                    of(text.charAt(from) == '=', text.substring(from + 1, to).strip()));
            from = to;
        }
        return answers;
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '=' && text.charAt(at) != '~') {
            at++;
        }
        return at;
    }

    static GiftAnswer of(boolean right, String written) {
        Matcher weight = WEIGHT.matcher(written);
        BigDecimal percent = weight.find() ? new BigDecimal(weight.group(1).replace(',', '.')) : null;
        String text = percent == null ? written : written.substring(weight.end());
        int feedback = text.indexOf('#');
        String told = feedback < 0 ? "" : text.substring(feedback + 1).strip();
        return new GiftAnswer(
                right,
                percent,
                (feedback < 0 ? text : text.substring(0, feedback)).strip(),
                told.isEmpty() ? null : told);
    }

    boolean isPair() {
        return right && text.contains("->");
    }

    /** What it earns: the weight written, or everything when it is right. */
    BigDecimal share() {
        return weight != null ? weight : right ? BigDecimal.valueOf(100) : BigDecimal.ZERO;
    }
}
