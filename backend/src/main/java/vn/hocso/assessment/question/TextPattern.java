package vn.hocso.assessment.question;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

import vn.hocso.assessment.question.ShortAnswerBody.AcceptedText;
import vn.hocso.assessment.question.ShortAnswerBody.Syntax;
import vn.hocso.shared.VietnameseText;

/** Holds an answer against an accepted form. All of it is done by RE2, which takes time in proportion to the text whatever the pattern. */
final class TextPattern {

    /** RE2 writes counted repetitions out, so that nested ones multiply. */
    private static final long MOST_REPEATS = 1_000;

    private static final java.util.regex.Pattern COUNT = java.util.regex.Pattern.compile("\\{(\\d+)(?:,(\\d*))?}");

    private TextPattern() {}

    static boolean isReadable(AcceptedText form, ShortAnswerBody rules) {
        try {
            if (repeats(form) > MOST_REPEATS) {
                return false;
            }
            pattern(form, rules);
            return true;
        } catch (PatternSyntaxException unreadable) {
            return false;
        }
    }

    private static double repeats(AcceptedText form) {
        return form.syntax() == Syntax.REGEX
                ? COUNT.matcher(form.text())
                        .results()
                        .mapToDouble(count -> Double.parseDouble(most(count)))
                        .reduce(1, (one, other) -> one * Math.max(1, other))
                : 1;
    }

    private static String most(java.util.regex.MatchResult count) {
        String upTo = count.group(2);
        return upTo == null || upTo.isEmpty() ? count.group(1) : upTo;
    }

    static boolean fits(AcceptedText form, ShortAnswerBody rules, String answer) {
        String line = VietnameseText.line(answer);
        return pattern(form, rules).matches(plain(form.syntax() == Syntax.REGEX ? line : even(line), rules));
    }

    private static Pattern pattern(AcceptedText form, ShortAnswerBody rules) {
        int flags = Pattern.DOTALL | (rules.matchCase() ? 0 : Pattern.CASE_INSENSITIVE);
        return Pattern.compile(expression(form.syntax(), plain(form, rules)), flags);
    }

    private static String expression(Syntax syntax, String text) {
        return switch (syntax) {
            case TEXT -> Pattern.quote(text);
            case WILDCARD -> wildcards(text);
            case REGEX -> text;
        };
    }

    private static String wildcards(String text) {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean escaped = letter == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '*';
            if (escaped) {
                i++;
                expression.append(Pattern.quote("*"));
            } else {
                expression.append(letter == '*' ? ".*" : Pattern.quote(String.valueOf(letter)));
            }
        }
        return expression.toString();
    }

    /** A regular expression keeps its spaces and its capitals, since {@code \D} is not {@code \d}; diacritics go letter by letter. */
    private static String plain(AcceptedText form, ShortAnswerBody rules) {
        return form.syntax() == Syntax.REGEX
                ? rules.ignoreDiacritics() ? withoutMarks(form.text()) : form.text()
                : plain(even(VietnameseText.line(form.text())), rules);
    }

    /** Whoever writes hòa means what others write hoà. A regular expression says itself what it takes. */
    private static String even(String line) {
        return VietnameseText.evenTones(line);
    }

    private static String plain(String text, ShortAnswerBody rules) {
        return rules.ignoreDiacritics() ? withoutMarks(text) : text;
    }

    private static String withoutMarks(String text) {
        String composed = VietnameseText.nfc(text);
        String folded = VietnameseText.fold(composed);
        StringBuilder plain = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char letter = folded.charAt(i);
            plain.append(Character.isUpperCase(composed.charAt(i)) ? Character.toUpperCase(letter) : letter);
        }
        return plain.toString();
    }
}
