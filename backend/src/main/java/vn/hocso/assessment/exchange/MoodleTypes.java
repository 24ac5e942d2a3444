package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.Choices.ChoiceScoring;
import vn.hocso.assessment.question.DescriptionBody;
import vn.hocso.assessment.question.EssayBody;
import vn.hocso.assessment.question.FileUploadBody;
import vn.hocso.assessment.question.MatchingBody;
import vn.hocso.assessment.question.MatchingBody.Pair;
import vn.hocso.assessment.question.NumericBody;
import vn.hocso.assessment.question.NumericBody.AcceptedNumber;
import vn.hocso.assessment.question.NumericBody.Closeness;
import vn.hocso.assessment.question.OrderingBody;
import vn.hocso.assessment.question.ShortAnswerBody;
import vn.hocso.assessment.question.ShortAnswerBody.AcceptedText;
import vn.hocso.assessment.question.ShortAnswerBody.Syntax;
import vn.hocso.assessment.question.TrueFalseBody;

/** Moodle's own types that have one of ours beside them. */
@Configuration(proxyBeanMethods = false)
class MoodleTypes {

    private static final BigDecimal NEARLY_ALL = new BigDecimal("99.9");
    private static final int MOST_WORDS = 5_000;
    private static final List<String> NO = List.of("false", "0");
    private static final List<String> ALL_ITEMS = List.of("", "0", "ALL");

    private interface Reader {
        ReadQuestion read(XmlNode node, Draft draft, MoodleTexts texts);
    }

    private record Named(String name, Reader reader) implements MoodleType {

        @Override
        public ReadQuestion read(XmlNode node, Draft draft, MoodleTexts texts) {
            return reader.read(node, draft, texts);
        }
    }

    @Bean
    MoodleType moodleMultipleChoice() {
        return new Named("multichoice", MoodleTypes::choices);
    }

    @Bean
    MoodleType moodleTrueFalse() {
        return new Named("truefalse", MoodleTypes::truth);
    }

    @Bean
    MoodleType moodleShortAnswer() {
        return new Named("shortanswer", MoodleTypes::words);
    }

    @Bean
    MoodleType moodleNumerical() {
        return new Named("numerical", MoodleTypes::numbers);
    }

    @Bean
    MoodleType moodleMatching() {
        return new Named("matching", MoodleTypes::pairs);
    }

    @Bean
    MoodleType moodleOrdering() {
        return new Named("ordering", MoodleTypes::order);
    }

    @Bean
    MoodleType moodleEssay() {
        return new Named("essay", MoodleTypes::essay);
    }

    @Bean
    MoodleType moodleDescription() {
        return new Named("description", (node, draft, texts) -> draft.as("DESCRIPTION", new DescriptionBody()));
    }

    private static ReadQuestion choices(XmlNode node, Draft draft, MoodleTexts texts) {
        boolean single = !NO.contains(node.text("single"));
        if (NO.contains(node.text("shuffleanswers"))) {
            draft.lost("order-unfixed", "shuffleanswers");
        }
        List<XmlNode> answers = node.children("answer");
        List<BigDecimal> fractions = answers.stream().map(MoodleTexts::fraction).toList();
        boolean plain = single
                && fractions.stream().allMatch(one -> one.signum() == 0 || one.compareTo(NEARLY_ALL) > 0)
                && fractions.stream().filter(one -> one.signum() > 0).count() <= 1;
        List<Integer> weights = Weights.whole(fractions);
        List<Choices.Option> options = new ArrayList<>();
        boolean found = false;
        for (int i = 0; i < answers.size(); i++) {
            boolean full = fractions.get(i).compareTo(NEARLY_ALL) > 0;
            boolean right = single ? full && !found : fractions.get(i).signum() > 0;
            if (single && full && found) {
                draft.lost("others-right", texts.of(answers.get(i)));
            }
            found |= full;
            if (fractions.get(i).stripTrailingZeros().scale() > 0) {
                draft.lost("weight-rounded", fractions.get(i).toPlainString());
            }
            options.add(new Choices.Option(
                    null,
                    texts.of(answers.get(i)),
                    right,
                    plain ? null : weights.get(i),
                    texts.optional(answers.get(i).child("feedback"))));
        }
        return draft.as(
                single ? "SINGLE_CHOICE" : "MULTIPLE_CHOICE",
                new Choices(options, plain ? null : ChoiceScoring.WEIGHTS));
    }

    private static ReadQuestion truth(XmlNode node, Draft draft, MoodleTexts texts) {
        boolean right = false;
        String whenTrue = null;
        String whenFalse = null;
        for (XmlNode answer : node.children("answer")) {
            boolean isTrue = answer.text("text").equalsIgnoreCase("true");
            right |= isTrue && MoodleTexts.fraction(answer).signum() > 0;
            String told = texts.optional(answer.child("feedback"));
            whenTrue = isTrue ? told : whenTrue;
            whenFalse = isTrue ? whenFalse : told;
        }
        if (node.children("answer").stream()
                .noneMatch(answer -> MoodleTexts.fraction(answer).signum() > 0)) {
            return draft.unreadable("no-answers", "truefalse");
        }
        return draft.as("TRUE_FALSE", new TrueFalseBody(right, whenTrue, whenFalse));
    }

    private static ReadQuestion words(XmlNode node, Draft draft, MoodleTexts texts) {
        List<AcceptedText> accepted = node.children("answer").stream()
                .map(answer -> new AcceptedText(
                        answer.text("text"),
                        answer.text("text").contains("*") ? Syntax.WILDCARD : Syntax.TEXT,
                        MoodleTexts.share(answer),
                        texts.optional(answer.child("feedback"))))
                .toList();
        return draft.as(
                "SHORT_ANSWER",
                new ShortAnswerBody(accepted, node.text("usecase").equals("1"), false));
    }

    private static ReadQuestion numbers(XmlNode node, Draft draft, MoodleTexts texts) {
        List<AcceptedNumber> accepted = new ArrayList<>();
        for (XmlNode answer : node.children("answer")) {
            if (answer.text("text").equals("*")) {
                draft.lost(MoodleTexts.share(answer) > 0 ? "mapping-lost" : "feedback-lost", "*");
                continue;
            }
            String tolerance = answer.text("tolerance");
            accepted.add(new AcceptedNumber(
                    Closeness.ABSOLUTE,
                    MoodleTexts.decimal(answer.text("text")),
                    tolerance.isEmpty() ? BigDecimal.ZERO : MoodleTexts.decimal(tolerance),
                    null,
                    MoodleTexts.share(answer),
                    texts.optional(answer.child("feedback"))));
        }
        return draft.as("NUMERIC", new NumericBody(accepted, MoodleUnits.read(node), MoodleUnits.penalty(node, draft)));
    }

    private static ReadQuestion pairs(XmlNode node, Draft draft, MoodleTexts texts) {
        List<Pair> pairs = new ArrayList<>();
        List<String> distractors = new ArrayList<>();
        for (XmlNode sub : node.children("subquestion")) {
            String premise = texts.of(sub);
            if (premise.isEmpty() && !sub.text("text").isBlank()) {
                return draft.unreadable("picture-needed", "matching");
            }
            String match =
                    sub.child("answer").map(answer -> answer.text("text")).orElse("");
            if (premise.isEmpty()) {
                distractors.add(match);
            } else {
                pairs.add(new Pair(premise, match));
            }
        }
        return draft.as("MATCHING", new MatchingBody(pairs, distractors));
    }

    private static ReadQuestion order(XmlNode node, Draft draft, MoodleTexts texts) {
        List<String> items = node.children("answer").stream().map(texts::of).toList();
        if (!ALL_ITEMS.contains(node.text("selecttype"))) {
            draft.lost("items-drawn", node.text("selectcount"));
        }
        return draft.as("ORDERING", new OrderingBody(items));
    }

    private static ReadQuestion essay(XmlNode node, Draft draft, MoodleTexts texts) {
        if (!List.of("", "0").contains(node.text("attachments"))) {
            return files(node, draft, texts);
        }
        if (node.text("minwordlimit").matches("[1-9]\\d*")) {
            draft.lost("part-lost", "minwordlimit");
        }
        String most = node.text("maxwordlimit");
        return draft.as(
                "ESSAY",
                new EssayBody(
                        most.matches("[1-9]\\d{0,5}") ? Math.min(MOST_WORDS, Integer.parseInt(most)) : 1_000,
                        texts.optional(node.child("responsetemplate")),
                        texts.optional(node.child("graderinfo")),
                        List.of()));
    }

    /** An essay that takes files, of which "-1" means any number. */
    private static ReadQuestion files(XmlNode node, Draft draft, MoodleTexts texts) {
        if (texts.optional(node.child("responsetemplate")) != null) {
            draft.lost("template-lost", "responsetemplate");
        }
        String number = node.text("attachments");
        return draft.as(
                "FILE_UPLOAD",
                new FileUploadBody(
                        number.matches("[1-9]") ? Integer.parseInt(number) : FileKinds.MOST_FILES,
                        FileKinds.read(node.text("filetypeslist"), draft),
                        FileKinds.megabytes(node.text("maxbytes")),
                        !node.text("responseformat").equals("noinline"),
                        texts.optional(node.child("graderinfo")),
                        List.of()));
    }
}
