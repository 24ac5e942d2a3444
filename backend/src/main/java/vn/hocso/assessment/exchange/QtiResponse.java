package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.hocso.assessment.question.NumericBody.AcceptedNumber;

/**
 * What an item declares about an answer: those that are right, and what single ones earn.
 *
 * @param otherwise what an answer earns that is not among the mapped ones
 * @param upperBound what all answers together earn at most
 * @param numbers that its rules say are near enough
 * @param areas that earn something when they are pointed at, as elements with a shape
 */
record QtiResponse(
        String cardinality,
        String baseType,
        List<String> correct,
        Map<String, BigDecimal> mapping,
        BigDecimal otherwise,
        Optional<BigDecimal> upperBound,
        boolean matchCase,
        List<String> anyCase,
        List<AcceptedNumber> numbers,
        List<XmlNode> areas) {

    static QtiResponse of(XmlNode declaration, QtiRules rules) {
        String identifier = declaration.attribute("identifier");
        Map<String, BigDecimal> mapping = new LinkedHashMap<>(rules.values(identifier));
        Optional<XmlNode> mapped = rules.comparesOnly(identifier) ? Optional.empty() : declaration.child("mapping");
        mapped.ifPresent(entries -> entries.children("mapEntry")
                .forEach(entry ->
                        mapping.put(entry.attribute("mapKey"), MoodleTexts.decimal(entry.attribute("mappedValue")))));
        return new QtiResponse(
                declaration.attribute("cardinality"),
                declaration.attribute("baseType"),
                declaration.child("correctResponse").stream()
                        .flatMap(correct -> correct.children("value").stream())
                        .map(XmlNode::text)
                        .toList(),
                mapping,
                mapped.map(entries -> entries.attribute("defaultValue"))
                        .filter(value -> !value.isBlank())
                        .map(MoodleTexts::decimal)
                        .orElse(BigDecimal.ZERO),
                mapped.map(entries -> entries.attribute("upperBound"))
                        .filter(value -> !value.isBlank())
                        .map(MoodleTexts::decimal),
                mapped.map(QtiResponse::matchesCase).orElse(!rules.ignoresCase(identifier)),
                mapped.map(QtiResponse::inAnyCase).orElse(List.of()),
                rules.numbers(identifier),
                declaration.child("areaMapping").stream()
                        .flatMap(areas -> areas.children("areaMapEntry").stream())
                        .filter(area -> MoodleTexts.decimal(area.attribute("mappedValue"))
                                        .signum()
                                > 0)
                        .toList());
    }

    static QtiResponse none() {
        return new QtiResponse(
                "single",
                "string",
                List.of(),
                Map.of(),
                BigDecimal.ZERO,
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                List.of());
    }

    /** Capitals matter in an entry that does not say otherwise. */
    private static boolean matchesCase(XmlNode mapping) {
        return mapping.children("mapEntry").stream()
                .anyMatch(entry -> !entry.attribute("caseSensitive").equals("false"));
    }

    /** Answers whose capitals do not matter, though those of others may. */
    private static List<String> inAnyCase(XmlNode mapping) {
        return mapping.children("mapEntry").stream()
                .filter(entry -> entry.attribute("caseSensitive").equals("false"))
                .map(entry -> entry.attribute("mapKey"))
                .toList();
    }

    /** How many points it counts at most, where single answers earn some. */
    Optional<BigDecimal> most() {
        return mapping.values().stream().max(BigDecimal::compareTo);
    }

    /** What an answer earns of what the best one earns, in percent. */
    int share(String answer) {
        BigDecimal most = mapping.values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal points = mapping.get(answer);
        if (points == null || most.signum() <= 0) {
            return correct.contains(answer) ? 100 : 0;
        }
        return Math.max(0, Weights.whole(points.movePointRight(2).divide(most, java.math.MathContext.DECIMAL64)));
    }

    /** What each answer earns or takes of what the best one, or all good ones together, earn. */
    List<Integer> weights(List<String> answers, boolean single) {
        BigDecimal whole = mapping.values().stream()
                .filter(points -> points.signum() > 0)
                .reduce(single ? BigDecimal::max : BigDecimal::add)
                .orElse(BigDecimal.ONE);
        List<BigDecimal> percents = answers.stream()
                .map(answer -> mapping.getOrDefault(answer, otherwise)
                        .movePointRight(2)
                        .divide(whole, java.math.MathContext.DECIMAL64))
                .toList();
        return single ? percents.stream().map(percent -> Weights.whole(percent)).toList() : Weights.whole(percents);
    }

    /** Whether single answers earn anything. */
    boolean isMapped() {
        return most().filter(points -> points.signum() > 0).isPresent();
    }

    /** Whether fewer than all good answers earn as much as all of them. */
    boolean isCapped() {
        BigDecimal all = mapping.values().stream()
                .filter(points -> points.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return upperBound.filter(bound -> bound.compareTo(all) < 0).isPresent();
    }

    /** Whether single answers earn different points or take some away. */
    boolean isUneven() {
        return !mapping.isEmpty() && otherwise.signum() != 0
                || mapping.values().stream()
                                .filter(points -> points.signum() != 0)
                                .map(BigDecimal::stripTrailingZeros)
                                .distinct()
                                .count()
                        > 1;
    }

    /** What the item says is right, or else what earns something; of answers of which one is given, what earns most. */
    List<String> right() {
        if (!correct.isEmpty()) {
            return correct;
        }
        BigDecimal least = cardinality.equals("single") ? most().orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
        return mapping.entrySet().stream()
                .filter(entry ->
                        entry.getValue().signum() > 0 && entry.getValue().compareTo(least) >= 0)
                .map(Map.Entry::getKey)
                .limit(cardinality.equals("single") ? 1 : mapping.size())
                .toList();
    }

    /** All answers that are right or earn something. */
    List<String> earning() {
        return java.util.stream.Stream.concat(
                        correct.stream(),
                        mapping.entrySet().stream()
                                .filter(entry -> entry.getValue().signum() > 0)
                                .map(Map.Entry::getKey))
                .distinct()
                .toList();
    }
}
