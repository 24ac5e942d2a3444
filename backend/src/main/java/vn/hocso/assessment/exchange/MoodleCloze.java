package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.question.Bodies;
import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.CompositeBody;
import vn.hocso.assessment.question.CompositeBody.Part;
import vn.hocso.assessment.question.NumericBody;
import vn.hocso.assessment.question.NumericBody.AcceptedNumber;
import vn.hocso.assessment.question.NumericBody.Closeness;
import vn.hocso.assessment.question.ShortAnswerBody;
import vn.hocso.assessment.question.ShortAnswerBody.AcceptedText;
import vn.hocso.assessment.question.ShortAnswerBody.Syntax;

/** Moodle's questions with answers embedded in the text, such as <code>{1:SHORTANSWER:=Hà Nội~%50%Thăng Long}</code>. */
@Component
class MoodleCloze implements MoodleType {

    static final Pattern BLANK = Pattern.compile("(?<!\\\\)\\{(\\d{0,3}):([A-Z_]{2,20}):((?:\\\\.|[^}\\\\])*+)}");
    /** What a text with blanks may be long together with all its answers. */
    private static final int LONGEST = 50_000;

    /** A blank with several right answers, which ours never have. */
    private static final Pattern SEVERAL = Pattern.compile("(?:MULTIRESPONSE|MR)(?:_?[HVS]{1,2})?");

    private static final Pattern ANSWER = Pattern.compile("(?:\\\\.|[^~\\\\])++");
    private static final Pattern SIGN = Pattern.compile("\\\\([~=#{}\\\\/\"])");

    @Override
    public String name() {
        return "cloze";
    }

    @Override
    public ReadQuestion read(XmlNode node, Draft draft, MoodleTexts texts) {
        if (draft.stem.length() > LONGEST) {
            return draft.unreadable("text-too-long", draft.stem.length());
        }
        List<Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher blanks = BLANK.matcher(draft.stem);
        while (blanks.find()) {
            if (SEVERAL.matcher(blanks.group(2)).matches()) {
                return draft.unreadable("type-unknown", blanks.group(2));
            }
            Optional<Part> part = part(blanks, draft);
            if (part.isEmpty()) {
                return draft.unreadable("blank-unreadable", blanks.group());
            }
            parts.add(part.get());
            blanks.appendReplacement(text, "[[" + parts.size() + "]]");
        }
        blanks.appendTail(text);
        if (parts.isEmpty()) {
            return draft.unreadable("no-answers", "{1:SHORTANSWER:=…}");
        }
        draft.stem = draft.title == null ? "_____" : draft.title;
        return draft.as("FILL_IN_BLANKS", new CompositeBody(text.toString(), parts));
    }

    private static Optional<Part> part(Matcher blank, Draft draft) {
        String weight = blank.group(1);
        int points = weight.isEmpty() ? 1 : Math.clamp(Integer.parseInt(weight), 1, 100);
        List<GiftAnswer> answers = answers(blank.group(3));
        String kind = blank.group(2).toUpperCase(Locale.ROOT);
        return switch (kind) {
            case "SHORTANSWER", "SA", "MW" -> Optional.of(words(answers, false, points));
            case "SHORTANSWER_C", "SAC", "MWC" -> Optional.of(words(answers, true, points));
            case "NUMERICAL", "NM" -> Optional.of(numbers(answers, points, draft));
            case "MULTICHOICE",
                    "MC",
                    "MULTICHOICE_V",
                    "MCV",
                    "MULTICHOICE_H",
                    "MCH",
                    "MULTICHOICE_S",
                    "MCS",
                    "MULTICHOICE_VS",
                    "MCVS",
                    "MULTICHOICE_HS",
                    "MCHS" -> Optional.of(options(answers, points, draft));
            default -> Optional.empty();
        };
    }

    private static List<GiftAnswer> answers(String written) {
        return ANSWER.matcher(written)
                .results()
                .map(answer -> answer.group().strip())
                .map(answer -> answer.startsWith("=")
                        ? GiftAnswer.of(true, hidden(answer.substring(1)))
                        : GiftAnswer.of(false, hidden(answer)))
                .toList();
    }

    private static String hidden(String text) {
        return GiftEscapes.hide(text);
    }

    private static String shown(String text) {
        return SIGN.matcher(GiftEscapes.show(text)).replaceAll("$1");
    }

    private static @org.jspecify.annotations.Nullable String feedback(GiftAnswer answer) {
        return answer.feedback() == null ? null : shown(answer.feedback());
    }

    private static Part words(List<GiftAnswer> answers, boolean matchCase, int points) {
        List<AcceptedText> accepted = answers.stream()
                .map(answer -> new AcceptedText(
                        shown(answer.text()),
                        answer.text().contains("*") ? Syntax.WILDCARD : Syntax.TEXT,
                        Math.max(0, Weights.whole(answer.share())),
                        feedback(answer)))
                .toList();
        return new Part(null, "SHORT_ANSWER", Bodies.write(new ShortAnswerBody(accepted, matchCase, false)), points);
    }

    private static Part options(List<GiftAnswer> answers, int points, Draft draft) {
        List<GiftAnswer> full = answers.stream()
                .filter(answer -> answer.share().compareTo(BigDecimal.valueOf(100)) >= 0)
                .toList();
        full.stream().skip(1).forEach(other -> draft.lost("others-right", shown(other.text())));
        boolean weighted = full.size() > 1 || answers.stream().anyMatch(answer -> answer.weight() != null);
        List<Choices.Option> options = new ArrayList<>();
        for (GiftAnswer answer : answers) {
            options.add(new Choices.Option(
                    null,
                    shown(answer.text()),
                    !full.isEmpty() && answer == full.getFirst(),
                    weighted ? Weights.whole(answer.share()) : null,
                    feedback(answer)));
        }
        Choices choices = new Choices(options, weighted ? Choices.ChoiceScoring.WEIGHTS : null);
        return new Part(null, "SINGLE_CHOICE", Bodies.write(choices), points);
    }

    private static Part numbers(List<GiftAnswer> answers, int points, Draft draft) {
        List<AcceptedNumber> accepted = new ArrayList<>();
        for (GiftAnswer answer : answers) {
            String[] number = shown(answer.text()).split(":", 2);
            if (number[0].equals("*")) {
                draft.lost(answer.share().signum() > 0 ? "mapping-lost" : "feedback-lost", "*");
                continue;
            }
            accepted.add(new AcceptedNumber(
                    Closeness.ABSOLUTE,
                    MoodleTexts.decimal(number[0]),
                    number.length > 1 ? MoodleTexts.decimal(number[1]) : BigDecimal.ZERO,
                    null,
                    Math.max(0, Weights.whole(answer.share())),
                    feedback(answer)));
        }
        return new Part(null, "NUMERIC", Bodies.write(new NumericBody(accepted, List.of(), 0)), points);
    }
}
