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
 * @param numbers that its rules say are near enough
 * @param areas that earn something when they are pointed at, as elements with a shape
 */
record QtiResponse(
        String cardinality,
        String baseType,
        List<String> correct,
        Map<String, BigDecimal> mapping,
        boolean matchCase,
        List<AcceptedNumber> numbers,
        List<XmlNode> areas) {

    static QtiResponse of(XmlNode declaration, List<AcceptedNumber> numbers) {
        Map<String, BigDecimal> mapping = new LinkedHashMap<>();
        Optional<XmlNode> mapped = declaration.child("mapping");
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
                mapped.stream()
                        .flatMap(entries -> entries.children("mapEntry").stream())
                        .anyMatch(entry -> entry.attribute("caseSensitive").equals("true")),
                numbers,
                declaration.child("areaMapping").stream()
                        .flatMap(areas -> areas.children("areaMapEntry").stream())
                        .filter(area -> MoodleTexts.decimal(area.attribute("mappedValue"))
                                        .signum()
                                > 0)
                        .toList());
    }

    static QtiResponse none() {
        return new QtiResponse("single", "string", List.of(), Map.of(), false, List.of(), List.of());
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
                .map(answer -> mapping.getOrDefault(answer, BigDecimal.ZERO)
                        .movePointRight(2)
                        .divide(whole, java.math.MathContext.DECIMAL64))
                .toList();
        return single ? percents.stream().map(percent -> Weights.whole(percent)).toList() : Weights.whole(percents);
    }

    /** Whether single answers earn different points or take some away. */
    boolean isUneven() {
        return mapping.values().stream()
                        .filter(points -> points.signum() != 0)
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .count()
                > 1;
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
