package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.Choices.ChoiceScoring;
import vn.hocso.assessment.question.MatchingBody;
import vn.hocso.assessment.question.MatchingBody.Pair;
import vn.hocso.assessment.question.ShortAnswerBody;
import vn.hocso.assessment.question.ShortAnswerBody.AcceptedText;
import vn.hocso.assessment.question.ShortAnswerBody.Syntax;

/** Answers of GIFT that are told apart by their signs: options, accepted words, and pairs. */
final class GiftChoices {

    private final Draft draft;
    private final GiftQuestion texts;

    GiftChoices(Draft draft, GiftQuestion texts) {
        this.draft = draft;
        this.texts = texts;
    }

    ReadQuestion read(List<GiftAnswer> answers) {
        if (answers.isEmpty()) {
            return draft.unreadable("no-answers", "{ }");
        }
        if (!answers.stream().allMatch(GiftAnswer::right)) {
            return options(answers);
        }
        Optional<GiftAnswer> alone =
                answers.stream().filter(answer -> !answer.isPair()).findFirst();
        if (alone.isEmpty()) {
            return pairs(answers);
        }
        return answers.stream().noneMatch(GiftAnswer::isPair)
                ? words(answers)
                : draft.unreadable("pair-without-arrow", texts.text(alone.get().text()));
    }

    private ReadQuestion pairs(List<GiftAnswer> answers) {
        List<Pair> pairs = new ArrayList<>();
        List<String> distractors = new ArrayList<>();
        for (GiftAnswer answer : answers) {
            int arrow = answer.text().indexOf("->");
            String premise = texts.text(answer.text().substring(0, arrow));
            String match = texts.text(answer.text().substring(arrow + 2));
            if (premise.isEmpty()) {
                distractors.add(match);
            } else {
                pairs.add(new Pair(premise, match));
            }
            if (answer.feedback() != null) {
                draft.lost("feedback-lost", premise);
            }
        }
        return draft.as("MATCHING", new MatchingBody(pairs, distractors));
    }

    private static boolean isFull(GiftAnswer answer) {
        return answer.right() && answer.share().compareTo(BigDecimal.valueOf(100)) >= 0;
    }

    private ReadQuestion words(List<GiftAnswer> answers) {
        List<AcceptedText> accepted = answers.stream()
                .map(answer -> new AcceptedText(
                        texts.text(answer.text()),
                        answer.text().contains("*") ? Syntax.WILDCARD : Syntax.TEXT,
                        Math.max(0, Weights.whole(answer.share())),
                        texts.optional(answer.feedback())))
                .toList();
        return draft.as("SHORT_ANSWER", new ShortAnswerBody(accepted, false, false));
    }

    /** One option that is right in full is a single choice; several, or weights alone, are a multiple one. */
    private ReadQuestion options(List<GiftAnswer> answers) {
        long full = answers.stream().filter(GiftChoices::isFull).count();
        boolean signed = answers.stream().anyMatch(GiftAnswer::right);
        if (full > 1) {
            draft.lost("several-right", full);
        }
        boolean weighted = answers.stream().anyMatch(answer -> answer.weight() != null);
        List<Integer> weights =
                Weights.whole(answers.stream().map(GiftAnswer::share).toList());
        List<Choices.Option> options = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            GiftAnswer answer = answers.get(i);
            boolean correct = full == 1
                    ? isFull(answer)
                    : signed ? answer.right() : answer.share().signum() > 0;
            Integer weight = weighted ? weights.get(i) : null;
            if (weight != null && answer.share().stripTrailingZeros().scale() > 0) {
                draft.lost("weight-rounded", answer.share().toPlainString());
            }
            options.add(new Choices.Option(
                    null, texts.text(answer.text()), correct, weight, texts.optional(answer.feedback())));
        }
        return draft.as(
                full == 1 ? "SINGLE_CHOICE" : "MULTIPLE_CHOICE",
                new Choices(options, weighted ? ChoiceScoring.WEIGHTS : null));
    }
}
