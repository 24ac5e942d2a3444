package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.question.Bodies;
import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.Choices.ChoiceScoring;
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

    /** A blank with several right answers, which ours never have: such a text becomes a case. */
    private static final Pattern SEVERAL = Pattern.compile("(?:MULTIRESPONSE|MR)(?:_?[HVS]{1,2})?");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 5;
    private static final Pattern ANSWER = Pattern.compile("(?:\\\\.|[^~\\\\])++");
    private static final Pattern SIGN = Pattern.compile("\\\\([~=#{}\\\\/\"])");

    @Override
    public String name() {
        return "cloze";
    }

    @Override
    public ReadQuestion read(XmlNode node, Draft draft, MoodleTexts texts) {
        if (draft.stem.length() > LONGEST) {
            return draft.unreadable(ImportProblem.tooLong(draft.line, draft.stem.length(), LONGEST));
        }
        List<Part> parts = new ArrayList<>();
        boolean several = BLANK.matcher(draft.stem).results().anyMatch(blank -> isSeveral(blank.group(2)));
        StringBuilder text = new StringBuilder();
        Matcher blanks = BLANK.matcher(draft.stem);
        while (blanks.find()) {
            Optional<Part> part = part(blanks, draft);
            if (part.isEmpty()) {
                return draft.unreadable("blank-unreadable", blanks.group());
            }
            parts.add(part.get());
            blanks.appendReplacement(text, (several ? "(%d)" : "[[%d]]").formatted(parts.size()));
        }
        blanks.appendTail(text);
        if (parts.isEmpty()) {
            return draft.unreadable("no-answers", "{1:SHORTANSWER:=…}");
        }
        if (several) {
            return together(text.toString(), parts, draft);
        }
        draft.stem = draft.title == null ? "_____" : draft.title;
        return draft.as("FILL_IN_BLANKS", new CompositeBody(text.toString(), parts));
    }

    private static boolean isSeveral(String kind) {
        return SEVERAL.matcher(kind).matches();
    }

    /** One blank is a question by itself; more are those of a case, each named by its number in the text. */
    private static ReadQuestion together(String text, List<Part> parts, Draft draft) {
        if (parts.size() == 1) {
            String stem = text.replace("(1)", "_____").replaceFirst("\\s*_____\\s*$", "");
            draft.stem = !stem.isBlank() ? stem : draft.title == null ? "_____" : draft.title;
            Part only = parts.getFirst();
            return draft.as(only.type(), only.body());
        }
        draft.lost("type-near", "MULTIRESPONSE");
        draft.stem = text;
        return draft.as(
                "CASE",
                new CompositeBody(
                        null,
                        IntStream.range(0, parts.size())
                                .mapToObj(no -> numbered(no + 1, parts.get(no)))
                                .toList()));
    }

    private static Part numbered(int number, Part part) {
        return new Part("(" + number + ")", part.type(), part.body(), part.weight());
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
            default -> isSeveral(kind) ? Optional.of(several(answers, points)) : Optional.empty();
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
        Choices choices = new Choices(options, weighted ? ChoiceScoring.WEIGHTS : null);
        return new Part(null, "SINGLE_CHOICE", Bodies.write(choices), points);
    }

    /** What the right options earn is made up to the whole; where no share is written, a wrong one takes one of theirs away. */
    private static Part several(List<GiftAnswer> answers, int points) {
        boolean weighted = answers.stream().anyMatch(answer -> answer.weight() != null);
        BigDecimal all = answers.stream()
                .map(GiftAnswer::share)
                .filter(share -> share.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Integer> weights = Weights.whole(answers.stream()
                .map(GiftAnswer::share)
                .map(share -> share.signum() > 0
                        ? share.multiply(HUNDRED).divide(all, DECIMALS, RoundingMode.HALF_UP)
                        : share)
                .toList());
        List<Choices.Option> options = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            GiftAnswer answer = answers.get(i);
            options.add(new Choices.Option(
                    null,
                    shown(answer.text()),
                    answer.share().signum() > 0,
                    weighted ? weights.get(i) : null,
                    feedback(answer)));
        }
        return new Part(
                null,
                "MULTIPLE_CHOICE",
                Bodies.write(new Choices(options, weighted ? ChoiceScoring.WEIGHTS : ChoiceScoring.PARTIAL)),
                points);
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
