package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.hocso.assessment.question.NumericBody;
import vn.hocso.assessment.question.NumericBody.AcceptedNumber;
import vn.hocso.assessment.question.NumericBody.Closeness;

/** Numbers of GIFT: alone, with a tolerance, as a range, or several of them. */
final class GiftNumbers {

    private static final String NUMBER = "([+-]?(?:\\d{1,20}(?:\\.\\d{0,20}?)?|\\.\\d{1,20})(?:[eE][+-]?\\d{1,2})?)";
    private static final Pattern RANGE = Pattern.compile(NUMBER + "\\s*\\.\\.\\s*" + NUMBER);
    private static final Pattern VALUE = Pattern.compile(NUMBER + "(?:\\s*:\\s*" + NUMBER + ")?");

    private final Draft draft;
    private final GiftQuestion texts;

    GiftNumbers(Draft draft, GiftQuestion texts) {
        this.draft = draft;
        this.texts = texts;
    }

    ReadQuestion read(String written) {
        List<GiftAnswer> answers = written.startsWith("=") || written.startsWith("~")
                ? GiftAnswer.in(written)
                : List.of(GiftAnswer.of(true, written));
        List<AcceptedNumber> accepted = new ArrayList<>();
        for (GiftAnswer answer : answers) {
            boolean any = answer.text().equals("*");
            if (any || !answer.right() && answer.text().isEmpty()) {
                draft.lost(
                        any && answer.weight() != null && answer.share().signum() > 0
                                ? "mapping-lost"
                                : "feedback-lost",
                        any ? "*" : "~");
                continue;
            }
            Optional<AcceptedNumber> number = numberOrNone(answer);
            if (number.isEmpty()) {
                return draft.unreadable("not-a-number", GiftEscapes.show(answer.text()));
            }
            accepted.add(number.get());
        }
        return draft.as("NUMERIC", new NumericBody(accepted, List.of(), 0));
    }

    private Optional<AcceptedNumber> numberOrNone(GiftAnswer answer) {
        try {
            return number(answer);
        } catch (NumberFormatException beyondAllBounds) {
            return Optional.empty();
        }
    }

    private Optional<AcceptedNumber> number(GiftAnswer answer) {
        int share = Math.max(0, Weights.whole(answer.share()));
        String feedback = texts.optional(answer.feedback());
        Matcher range = RANGE.matcher(answer.text());
        if (range.matches()) {
            return Optional.of(new AcceptedNumber(
                    Closeness.RANGE, decimal(range.group(1)), null, decimal(range.group(2)), share, feedback));
        }
        Matcher value = VALUE.matcher(answer.text());
        return value.matches()
                ? Optional.of(new AcceptedNumber(
                        Closeness.ABSOLUTE,
                        decimal(value.group(1)),
                        value.group(2) == null ? BigDecimal.ZERO : decimal(value.group(2)),
                        null,
                        share,
                        feedback))
                : Optional.empty();
    }

    private static BigDecimal decimal(String number) {
        return MoodleTexts.decimal(number);
    }
}
