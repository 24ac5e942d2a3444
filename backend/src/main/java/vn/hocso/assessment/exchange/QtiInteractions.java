package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.hocso.assessment.question.Bodies;
import vn.hocso.assessment.question.CategorisingBody;
import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.CompositeBody.Part;
import vn.hocso.assessment.question.EssayBody;
import vn.hocso.assessment.question.MatchingBody;
import vn.hocso.assessment.question.MatchingBody.Pair;
import vn.hocso.assessment.question.MatrixBody;
import vn.hocso.assessment.question.NumericBody;
import vn.hocso.assessment.question.NumericBody.AcceptedNumber;
import vn.hocso.assessment.question.NumericBody.Closeness;
import vn.hocso.assessment.question.OrderingBody;
import vn.hocso.assessment.question.ShortAnswerBody;
import vn.hocso.assessment.question.ShortAnswerBody.AcceptedText;
import vn.hocso.assessment.question.ShortAnswerBody.Syntax;
import vn.hocso.assessment.question.TrueFalseBody;

/** Interactions of QTI that have a type of ours beside them. */
@Configuration(proxyBeanMethods = false)
class QtiInteractions {

    private interface Reader {
        Optional<Part> read(XmlNode interaction, QtiResponse response, Draft draft);
    }

    private record Named(String name, Reader reader) implements QtiInteraction {

        @Override
        public Optional<Part> read(XmlNode interaction, QtiResponse response, Draft draft) {
            return reader.read(interaction, response, draft);
        }
    }

    @Bean
    QtiInteraction qtiChoice() {
        return new Named(
                "choiceInteraction", (node, response, draft) -> choices(node, "simpleChoice", response, draft));
    }

    @Bean
    QtiInteraction qtiInlineChoice() {
        return new Named(
                "inlineChoiceInteraction", (node, response, draft) -> choices(node, "inlineChoice", response, draft));
    }

    @Bean
    QtiInteraction qtiOrder() {
        return new Named("orderInteraction", QtiInteractions::order);
    }

    @Bean
    QtiInteraction qtiMatch() {
        return new Named("matchInteraction", QtiInteractions::match);
    }

    @Bean
    QtiInteraction qtiTextEntry() {
        return new Named("textEntryInteraction", QtiInteractions::entry);
    }

    @Bean
    QtiInteraction qtiExtendedText() {
        return new Named("extendedTextInteraction", QtiInteractions::text);
    }

    /** A long text is for a person to mark, also where the item says which one is right. */
    private static Optional<Part> text(XmlNode node, QtiResponse response, Draft draft) {
        if (!response.earning().isEmpty()) {
            draft.lost("part-lost", "correctResponse");
        }
        return part("ESSAY", new EssayBody(1_000, null, null, List.of()));
    }

    private static Optional<Part> part(String type, Object body) {
        return Optional.of(new Part(null, type, Bodies.write(body), 1));
    }

    private static Optional<Part> choices(XmlNode node, String choice, QtiResponse response, Draft draft) {
        List<String> right = response.right();
        boolean single = !response.cardinality().equals("multiple");
        List<XmlNode> offered =
                node.inside().filter(inner -> inner.name().equals(choice)).toList();
        if (offered.stream().map(one -> one.attribute("identifier")).toList().equals(List.of("true", "false"))
                && QtiOneResponses.saysTrue(QtiProse.of(offered.getFirst(), new Draft(0)))
                && QtiOneResponses.saysFalse(QtiProse.of(offered.getLast(), new Draft(0)))
                && right.size() == 1
                && single
                && !response.isUneven()) {
            return truth(offered, right.getFirst().equals("true"), draft);
        }
        String fixed = offered.stream()
                .filter(one -> one.attribute("fixed").equals("true"))
                .map(one -> QtiProse.of(one, new Draft(0)))
                .collect(Collectors.joining(", "));
        if (!fixed.isEmpty() && node.attribute("shuffle").equals("true")) {
            draft.lost("order-unfixed", fixed);
        }
        if (!single && response.isCapped()) {
            draft.lost("mapping-lost", "upperBound");
        }
        List<Integer> weights = response.isUneven() || !single && response.isMapped()
                ? response.weights(
                        offered.stream().map(one -> one.attribute("identifier")).toList(), single)
                : List.of();
        List<Choices.Option> options = new ArrayList<>();
        for (XmlNode one : offered) {
            Integer weight = weights.isEmpty() ? null : weights.get(options.size());
            options.add(option(one, right.contains(one.attribute("identifier")), weight, draft));
        }
        return right.isEmpty()
                ? Optional.empty()
                : part(
                        single ? "SINGLE_CHOICE" : "MULTIPLE_CHOICE",
                        new Choices(options, weights.isEmpty() ? null : Choices.ChoiceScoring.WEIGHTS));
    }

    /** Options named so, in this order, are what this application writes for a statement. */
    private static Optional<Part> truth(List<XmlNode> offered, boolean right, Draft draft) {
        return part(
                "TRUE_FALSE",
                new TrueFalseBody(
                        right,
                        option(offered.getFirst(), right, null, draft).feedback(),
                        option(offered.getLast(), !right, null, draft).feedback()));
    }

    /** What an option tells whoever chose it stands inside of it. */
    private static Choices.Option option(XmlNode node, boolean right, @Nullable Integer weight, Draft draft) {
        String told = node.inside()
                .filter(inner -> inner.name().equals("feedbackInline"))
                .map(inner -> QtiProse.of(inner, draft))
                .collect(Collectors.joining("\n"));
        String text = QtiProse.with(
                node, draft, inner -> inner.name().equals("feedbackInline") ? Optional.of("") : Optional.empty());
        return new Choices.Option(null, text, right, weight, told.isEmpty() ? null : told);
    }

    private static Optional<Part> order(XmlNode node, QtiResponse response, Draft draft) {
        Map<String, String> texts = texts(node.children("simpleChoice"), draft);
        return response.correct().size() != texts.size() || !texts.keySet().containsAll(response.correct())
                ? Optional.empty()
                : part(
                        "ORDERING",
                        new OrderingBody(
                                response.correct().stream().map(texts::get).toList()));
    }

    private static Map<String, String> texts(List<XmlNode> choices, Draft draft) {
        Map<String, String> texts = new java.util.LinkedHashMap<>();
        choices.forEach(choice -> texts.put(choice.attribute("identifier"), QtiProse.of(choice, draft)));
        return texts;
    }

    /** Each of the first set has one of the second: whatever else may be matched is none of ours. */
    private static Optional<Part> match(XmlNode node, QtiResponse response, Draft draft) {
        List<XmlNode> sets = node.children("simpleMatchSet");
        if (sets.size() != 2) {
            return Optional.empty();
        }
        Map<String, String> premises = texts(sets.getFirst().children("simpleAssociableChoice"), draft);
        Map<String, String> matches = texts(sets.getLast().children("simpleAssociableChoice"), draft);
        Map<String, Set<String>> several = new HashMap<>();
        for (String pair : response.right()) {
            String[] ends = pair.strip().split("\\s+");
            if (ends.length != 2 || !premises.containsKey(ends[0]) || !matches.containsKey(ends[1])) {
                return Optional.empty();
            }
            several.computeIfAbsent(ends[0], premise -> new LinkedHashSet<>()).add(ends[1]);
        }
        if (several.isEmpty()) {
            return Optional.empty();
        }
        if (response.isUneven()) {
            draft.lost("mapping-lost", "mapping");
        }
        if (isTabular(node)) {
            boolean once = sets.getFirst().children("simpleAssociableChoice").stream()
                    .allMatch(row -> row.attribute("matchMax").equals("1"));
            return matrix(premises, matches, several, !once);
        }
        if (node.attribute("label").equals("categorising")) {
            return categories(premises, matches, several);
        }
        if (!several.keySet().equals(premises.keySet())
                || several.values().stream().anyMatch(ends -> ends.size() > 1)) {
            return matrix(premises, matches, several, true);
        }
        Map<String, String> right = new HashMap<>();
        several.forEach((premise, ends) -> right.put(premise, ends.iterator().next()));
        List<Pair> pairs = new ArrayList<>();
        premises.forEach((id, premise) -> pairs.add(new Pair(premise, matches.getOrDefault(right.get(id), ""))));
        List<String> distractors = matches.entrySet().stream()
                .filter(match -> !right.containsValue(match.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return part("MATCHING", new MatchingBody(pairs, distractors));
    }

    private static Optional<Part> matrix(
            Map<String, String> rows, Map<String, String> columns, Map<String, Set<String>> right, boolean several) {
        List<String> ids = List.copyOf(columns.keySet());
        return part(
                "MATRIX",
                new MatrixBody(
                        List.copyOf(columns.values()),
                        rows.entrySet().stream()
                                .map(row -> new MatrixBody.Row(
                                        row.getValue(),
                                        right.getOrDefault(row.getKey(), Set.of()).stream()
                                                .map(ids::indexOf)
                                                .collect(Collectors.toSet())))
                                .toList(),
                        several));
    }

    /** QTI 3 names this look; older versions leave a label to those who write the file. */
    private static boolean isTabular(XmlNode node) {
        return node.attribute("label").equals("matrix")
                || List.of(node.attribute("class").split("\\s+")).contains("qti-match-tabular");
    }

    private static Optional<Part> categories(
            Map<String, String> items, Map<String, String> categories, Map<String, Set<String>> right) {
        return part(
                "CATEGORISING",
                new CategorisingBody(categories.entrySet().stream()
                        .map(category -> new CategorisingBody.Category(
                                category.getValue(),
                                items.entrySet().stream()
                                        .filter(item -> right.getOrDefault(item.getKey(), Set.of())
                                                .contains(category.getKey()))
                                        .map(Map.Entry::getValue)
                                        .toList()))
                        .toList()));
    }

    private static Optional<Part> entry(XmlNode node, QtiResponse response, Draft draft) {
        if (!response.numbers().isEmpty()) {
            return part("NUMERIC", new NumericBody(response.numbers(), List.of(), 0));
        }
        List<String> answers = response.earning();
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        if (response.baseType().equals("float") || response.baseType().equals("integer")) {
            List<AcceptedNumber> numbers = answers.stream()
                    .map(answer -> new AcceptedNumber(
                            Closeness.ABSOLUTE,
                            MoodleTexts.decimal(answer),
                            BigDecimal.ZERO,
                            null,
                            response.share(answer),
                            null))
                    .toList();
            return part("NUMERIC", new NumericBody(numbers, List.of(), 0));
        }
        List<AcceptedText> texts = answers.stream()
                .map(answer -> new AcceptedText(answer, Syntax.TEXT, response.share(answer), null))
                .toList();
        List<String> narrowed =
                answers.stream().filter(response.anyCase()::contains).toList();
        if (response.matchCase() && !narrowed.isEmpty()) {
            draft.lost("capitals-matter", String.join(", ", narrowed));
        }
        return part("SHORT_ANSWER", new ShortAnswerBody(texts, response.matchCase(), false));
    }
}
