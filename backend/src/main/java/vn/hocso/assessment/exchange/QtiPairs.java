package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.hocso.assessment.question.CategorisingBody;
import vn.hocso.assessment.question.DragWordsBody;
import vn.hocso.assessment.question.MatchingBody;
import vn.hocso.assessment.question.MatrixBody;

import static vn.hocso.assessment.exchange.XmlText.element;
import static vn.hocso.assessment.exchange.XmlText.into;

/** Questions whose answers are pairs, all right when each of them is. */
final class QtiPairs {

    private static final Pattern GAP = Pattern.compile("\\[\\[(\\d{1,3})]]");

    private final QtiPlace place;

    QtiPairs(QtiPlace place) {
        this.place = place;
    }

    void match(MatchingBody match) {
        List<String> targets = new ArrayList<>();
        match.pairs().stream().map(MatchingBody.Pair::match).distinct().forEach(targets::add);
        targets.addAll(match.distractors());
        List<String> right = new ArrayList<>();
        for (int i = 0; i < match.pairs().size(); i++) {
            right.add(
                    "P" + (i + 1) + " T" + (targets.indexOf(match.pairs().get(i).match()) + 1));
        }
        matched(match.pairs().stream().map(MatchingBody.Pair::premise).toList(), targets, right, "1", "");
    }

    void matrix(MatrixBody matrix) {
        List<String> right = new ArrayList<>();
        for (int i = 0; i < matrix.rows().size(); i++) {
            int row = i + 1;
            matrix.rows().get(i).right().stream()
                    .sorted()
                    .forEach(column -> right.add("P" + row + " T" + (column + 1)));
        }
        matched(
                matrix.rows().stream().map(MatrixBody.Row::text).toList(),
                matrix.columns(),
                right,
                matrix.several() ? "0" : "1",
                "matrix");
    }

    void categories(CategorisingBody body) {
        List<String> items = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (int i = 0; i < body.categories().size(); i++) {
            for (String one : body.categories().get(i).items()) {
                items.add(one);
                right.add("P" + items.size() + " T" + (i + 1));
            }
        }
        matched(
                items,
                body.categories().stream().map(CategorisingBody.Category::name).toList(),
                right,
                "1",
                "categorising");
    }

    /** The label says which type of ours it was; QTI leaves labels to those who write. */
    private void matched(List<String> premises, List<String> targets, List<String> right, String most, String label) {
        place.declared("multiple", "directedPair", right);
        List<String> attributes = new ArrayList<>(List.of("shuffle", "true", "maxAssociations", "0"));
        if (!label.isEmpty()) {
            attributes.addAll(List.of("label", label));
        }
        if (label.equals("matrix")) {
            attributes.addAll(List.of("class", "qti-match-tabular"));
        }
        XmlNode asked = place.asking("matchInteraction", attributes.toArray(String[]::new));
        XmlNode first = into(asked, element("simpleMatchSet"));
        for (int i = 0; i < premises.size(); i++) {
            first.add(QtiPlace.choice("simpleAssociableChoice", "P" + (i + 1), premises.get(i), "matchMax", most));
        }
        XmlNode second = into(asked, element("simpleMatchSet"));
        for (int i = 0; i < targets.size(); i++) {
            second.add(QtiPlace.choice("simpleAssociableChoice", "T" + (i + 1), targets.get(i), "matchMax", "0"));
        }
    }

    void dragged(DragWordsBody words) {
        List<String> right = new ArrayList<>();
        boolean grouped = words.words().stream().anyMatch(word -> word.group() != 1);
        XmlNode text = element("p");
        Matcher gaps = GAP.matcher(words.text());
        int from = 0;
        for (; gaps.find(); from = gaps.end()) {
            QtiItems.lines(text, words.text().substring(from, gaps.start()));
            right.add("W" + gaps.group(1) + " G" + (right.size() + 1));
            String id = "G" + right.size();
            text.add(
                    grouped
                            ? element(
                                    "gap",
                                    "identifier",
                                    id,
                                    "matchGroup",
                                    group(words, Integer.parseInt(gaps.group(1))))
                            : element("gap", "identifier", id));
        }
        QtiItems.lines(text, words.text().substring(from));
        place.declared("multiple", "directedPair", right);
        XmlNode asked = place.asking("gapMatchInteraction", "shuffle", "true");
        for (int i = 0; i < words.words().size(); i++) {
            DragWordsBody.Word word = words.words().get(i);
            asked.add(QtiPlace.choice("gapText", "W" + (i + 1), word.text(), "matchMax", word.reusable() ? "0" : "1"));
        }
        asked.add(text);
    }

    /** The words that a gap takes. */
    private static String group(DragWordsBody words, int right) {
        int group = words.words().get(right - 1).group();
        Set<String> taken = new LinkedHashSet<>();
        for (int i = 0; i < words.words().size(); i++) {
            if (words.words().get(i).group() == group) {
                taken.add("W" + (i + 1));
            }
        }
        return String.join(" ", taken);
    }
}
