package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.hocso.assessment.question.Bodies;
import vn.hocso.assessment.question.CompositeBody.Part;
import vn.hocso.assessment.question.DragWordsBody;
import vn.hocso.assessment.question.DragWordsBody.Word;
import vn.hocso.assessment.question.MatchingBody;
import vn.hocso.assessment.question.MatchingBody.Pair;
import vn.hocso.assessment.question.NumericBody;
import vn.hocso.assessment.question.NumericBody.AcceptedNumber;
import vn.hocso.assessment.question.NumericBody.Closeness;
import vn.hocso.assessment.question.SelectInTextBody;
import vn.hocso.assessment.question.SelectInTextBody.Piece;

/** Interactions of QTI that work on a text, and those whose nearest type here is another. */
@Configuration(proxyBeanMethods = false)
class QtiTextInteractions {

    private static final int MOST_GROUPS = 8;
    private static final Pattern MARK = Pattern.compile("\uE020(\\d+)\uE021");

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
    QtiInteraction qtiGapMatch() {
        return new Named("gapMatchInteraction", QtiTextInteractions::gaps);
    }

    @Bean
    QtiInteraction qtiHotText() {
        return new Named("hottextInteraction", QtiTextInteractions::hotText);
    }

    @Bean
    QtiInteraction qtiAssociate() {
        return new Named("associateInteraction", QtiTextInteractions::associate);
    }

    @Bean
    QtiInteraction qtiSlider() {
        return new Named("sliderInteraction", QtiTextInteractions::slider);
    }

    @Bean
    QtiInteraction qtiUpload() {
        return new Named(
                "uploadInteraction",
                (node, response, draft) -> part("FILE_UPLOAD", FileKinds.oneFile(node.attribute("type"), draft)));
    }

    private static Optional<Part> part(String type, Object body) {
        return Optional.of(new Part(null, type, Bodies.write(body), 1));
    }

    private static Optional<Part> gaps(XmlNode node, QtiResponse response, Draft draft) {
        List<Word> words = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Integer> groups = groups(node);
        for (XmlNode word : node.children("gapText")) {
            words.add(new Word(
                    QtiProse.of(word, draft),
                    groups.getOrDefault(word.attribute("identifier"), 1),
                    !word.attribute("matchMax").equals("1")));
            numbers.put(word.attribute("identifier"), words.size());
        }
        Map<String, Integer> right = new HashMap<>();
        for (String pair : response.right()) {
            String[] ends = pair.strip().split("\\s+");
            Integer number = ends.length == 2 ? numbers.get(ends[0]) : null;
            if (number != null) {
                right.putIfAbsent(ends[1], number);
            }
        }
        boolean allKnown = node.inside()
                .filter(inner -> inner.name().equals("gap"))
                .allMatch(gap -> right.containsKey(gap.attribute("identifier")));
        if (right.isEmpty() || !allKnown) {
            return Optional.empty();
        }
        if (response.isUneven()) {
            draft.lost("mapping-lost", "mapping");
        }
        String text = QtiProse.with(node, draft, inner -> switch (inner.name()) {
            case "prompt", "gapText", "gapImg" -> Optional.of("");
            case "gap" -> Optional.of("[[" + right.get(inner.attribute("identifier")) + "]]");
            default -> Optional.empty();
        });
        return part("DRAG_WORDS", new DragWordsBody(text, words));
    }

    /** Words that the same gaps take are a group, counted in the order of the words. */
    private static Map<String, Integer> groups(XmlNode node) {
        List<List<String>> taken = node.inside()
                .filter(inner -> inner.name().equals("gap"))
                .map(gap -> List.of(gap.attribute("matchGroup").strip().split("\\s+")))
                .filter(some -> !some.getFirst().isEmpty())
                .toList();
        Map<String, Integer> groups = new HashMap<>();
        if (taken.isEmpty()) {
            return groups;
        }
        int last = 0;
        for (XmlNode word : node.children("gapText")) {
            String id = word.attribute("identifier");
            if (!groups.containsKey(id) && last < MOST_GROUPS) {
                int group = ++last;
                groups.put(id, group);
                taken.stream()
                        .filter(some -> some.contains(id))
                        .forEach(some -> some.forEach(other -> groups.putIfAbsent(other, group)));
            }
        }
        return groups;
    }

    private static Optional<Part> hotText(XmlNode node, QtiResponse response, Draft draft) {
        List<XmlNode> hot =
                node.inside().filter(inner -> inner.name().equals("hottext")).toList();
        List<String> right = response.right();
        if (response.isUneven()) {
            draft.lost("mapping-lost", "mapping");
        }
        String text = QtiProse.with(node, draft, inner -> switch (inner.name()) {
            case "prompt" -> Optional.of("");
            case "hottext" -> Optional.of("\uE020" + hot.indexOf(inner) + "\uE021");
            default -> Optional.empty();
        });
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Matcher mark = MARK.matcher(text); mark.find(); from = mark.end()) {
            plain(text.substring(from, mark.start()), pieces);
            XmlNode one = hot.get(Integer.parseInt(mark.group(1)));
            pieces.add(new Piece(QtiProse.of(one, draft), true, right.contains(one.attribute("identifier"))));
        }
        plain(text.substring(from), pieces);
        return right.isEmpty() ? Optional.empty() : part("SELECT_IN_TEXT", new SelectInTextBody(pieces));
    }

    private static void plain(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, false, false));
        }
    }

    /** Pairs out of one heap, each taken once: the first of each becomes a premise. */
    private static Optional<Part> associate(XmlNode node, QtiResponse response, Draft draft) {
        Map<String, String> left = new java.util.LinkedHashMap<>();
        node.children("simpleAssociableChoice")
                .forEach(choice -> left.put(choice.attribute("identifier"), QtiProse.of(choice, draft)));
        List<Pair> pairs = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        for (String pair : response.right()) {
            String[] ends = pair.strip().split("\\s+");
            if (ends.length == 2 && !seen.add(new HashSet<>(List.of(ends)))) {
                continue;
            }
            String premise = ends.length == 2 ? left.remove(ends[0]) : null;
            String match = ends.length == 2 ? left.remove(ends[1]) : null;
            if (premise == null || match == null) {
                return Optional.empty();
            }
            pairs.add(new Pair(premise, match));
        }
        draft.lost("type-near", "associateInteraction");
        if (response.isUneven()) {
            draft.lost("mapping-lost", "mapping");
        }
        return pairs.isEmpty()
                ? Optional.empty()
                : part("MATCHING", new MatchingBody(pairs, List.copyOf(left.values())));
    }

    private static Optional<Part> slider(XmlNode node, QtiResponse response, Draft draft) {
        draft.lost("type-near", "sliderInteraction");
        if (!response.numbers().isEmpty()) {
            return part("NUMERIC", new NumericBody(response.numbers(), List.of(), 0));
        }
        if (response.correct().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = MoodleTexts.decimal(response.correct().getFirst());
        return part(
                "NUMERIC",
                new NumericBody(
                        List.of(new AcceptedNumber(Closeness.ABSOLUTE, value, BigDecimal.ZERO, null, 100, null)),
                        List.of(),
                        0));
    }
}
