package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.question.CategorisingBody;
import vn.hocso.assessment.question.CategorisingBody.Category;
import vn.hocso.assessment.question.CompositeBody;
import vn.hocso.assessment.question.CompositeBody.Part;
import vn.hocso.assessment.question.DescriptionBody;
import vn.hocso.assessment.question.EssayBody;
import vn.hocso.assessment.question.MatchingBody;
import vn.hocso.assessment.question.MatchingBody.Pair;

/** One item of QTI 1.2, whose responses, and sometimes a name in its metadata, tell its type. */
final class QtiOneItem {

    private static final List<String> KINDS =
            List.of("response_lid", "response_str", "response_num", "response_xy", "response_grp");

    /** Where Blackboard says what kind of question it is. */
    private static final String BLACKBOARD = "bbmd_questiontype";

    private static final Pattern PLACE = Pattern.compile("\\[([^\\[\\]]{1,200})]");

    private final XmlNode item;
    private final Draft draft;
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final List<XmlNode> responses;

    QtiOneItem(XmlNode whole, @Nullable String topic, Draft draft) {
        this.draft = draft;
        item = QtiOneAskedPicture.takenFrom(whole, draft);
        draft.topic = topic;
        draft.title = given(item.attribute("title"));
        draft.externalId = given(item.attribute("ident"));
        item.inside()
                .filter(field -> field.name().equals("qtimetadatafield"))
                .forEach(field -> metadata.put(field.text("fieldlabel"), field.text("fieldentry")));
        item.inside()
                .filter(node -> node.name().equals(BLACKBOARD))
                .findFirst()
                .ifPresent(kind -> metadata.put(BLACKBOARD, kind.text()));
        responses = responses(item);
    }

    static List<XmlNode> responses(XmlNode item) {
        return item.child("presentation").stream()
                .flatMap(XmlNode::inside)
                .filter(node -> KINDS.contains(node.name()))
                .toList();
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text.strip();
    }

    ReadQuestion read() {
        try {
            Optional<XmlNode> presentation = item.child("presentation");
            return presentation.isEmpty()
                    ? draft.unreadable("no-item-body", "presentation")
                    : question(presentation.get());
        } catch (NumberFormatException notANumber) {
            return draft.unreadable("not-a-number", MoodleTexts.wrong(notANumber, type()));
        }
    }

    private String type() {
        return Stream.of("question_type", "cc_profile", "qmd_itemtype", "qmd_questiontype", BLACKBOARD)
                .map(label -> metadata.getOrDefault(label, ""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    private ReadQuestion question(XmlNode presentation) {
        QtiOneRules rules = new QtiOneRules(item, draft);
        draft.stem = QtiOneTexts.stem(presentation, responses.size() == 1, draft);
        String general = rules.general();
        draft.explanation = general.isEmpty() ? null : general;
        ReadQuestion read = read(presentation, new QtiOneResponses(rules, draft));
        List<String> untold = rules.untold();
        return untold.isEmpty() ? read : read.losing("feedback-lost", String.join(", ", untold));
    }

    private ReadQuestion read(XmlNode presentation, QtiOneResponses reading) {
        Optional<XmlNode> calculated =
                item.inside().filter(node -> node.name().equals("calculated")).findFirst();
        if (calculated.isPresent()) {
            return QtiOneFormula.read(calculated.get(), draft);
        }
        if (responses.isEmpty()) {
            return unasked(presentation);
        }
        Optional<XmlNode> unknown = responses.stream()
                .filter(one -> isOnPicture(one) || one.name().equals("response_grp") && !isChoice(one))
                .findFirst();
        if (unknown.isPresent()) {
            return draft.unreadable(
                    isOnPicture(unknown.get()) ? "picture-needed" : "type-unknown",
                    unknown.get().name());
        }
        List<String> matches = matches(presentation);
        if (!matches.isEmpty()) {
            return matched(matches, reading);
        }
        if (responses.size() == 1 && (!isBlanks() || metadata.containsKey(BLACKBOARD))) {
            return lone(presentation, responses.getFirst(), reading);
        }
        return isBlanks() || responses.stream().noneMatch(QtiOneItem::isChoice)
                ? blanks(presentation, reading)
                : sorted(reading);
    }

    private static boolean isOnPicture(XmlNode response) {
        return response.name().equals("response_xy")
                || response.inside().anyMatch(node -> node.name().equals("render_hotspot"));
    }

    /** Whether one chooses from a list; Brightspace makes a group of what others call an identifier. */
    private static boolean isChoice(XmlNode response) {
        return response.name().equals("response_lid")
                || response.name().equals("response_grp")
                        && response.inside().anyMatch(node -> node.name().equals("render_choice"));
    }

    /** What Blackboard matches questions with, in the order that its answers count in. */
    private List<String> matches(XmlNode presentation) {
        return presentation
                .inside()
                .filter(node -> node.attribute("class").equals(QtiOneTexts.MATCHES))
                .flatMap(block -> block.children().stream())
                .map(one -> QtiOneTexts.of(one, draft))
                .toList();
    }

    /** Answers of Blackboard have no text: the third of a list means the third match. */
    private ReadQuestion matched(List<String> matches, QtiOneResponses reading) {
        item.inside()
                .filter(node -> node.attribute("class").equals("QUESTION_BLOCK"))
                .findFirst()
                .ifPresent(asked -> draft.stem = QtiOneTexts.of(asked, draft));
        List<Pair> pairs = new ArrayList<>();
        List<String> unused = new ArrayList<>(matches);
        for (XmlNode response : responses) {
            List<String> labels = List.copyOf(reading.labels(response).keySet());
            List<String> right = reading.right(response);
            int number = right.size() == 1 ? labels.indexOf(right.getFirst()) : -1;
            if (number < 0 || number >= matches.size()) {
                return draft.unreadable("answers-not-understood", response.attribute("ident"));
            }
            pairs.add(new Pair(premise(response), matches.get(number)));
            unused.remove(matches.get(number));
        }
        return draft.as("MATCHING", new MatchingBody(pairs, unused));
    }

    /** What stands beside the list in the block that they share. */
    private String premise(XmlNode response) {
        return item.inside()
                .filter(node -> node.children().contains(response))
                .findFirst()
                .map(block -> QtiOneTexts.stem(block, false, draft))
                .orElse("");
    }

    private ReadQuestion unasked(XmlNode presentation) {
        if (!type().contains("upload")) {
            return draft.as("DESCRIPTION", new DescriptionBody());
        }
        return draft.as("FILE_UPLOAD", FileKinds.oneFile(presentation.attribute("allowed_types"), draft));
    }

    private ReadQuestion lone(XmlNode presentation, XmlNode response, QtiOneResponses reading) {
        if (type().contains("essay") || reading.isOpen(response)) {
            return essay(response);
        }
        return reading.part(response, type())
                .map(part -> draft.as(part.type(), part.body()))
                .orElseGet(() -> draft.unreadable("answers-not-understood", presentation.name()));
    }

    private ReadQuestion essay(XmlNode response) {
        String most = response.attribute("word_limit_max");
        int words = most.matches("[1-9]\\d{0,3}") ? Math.min(5_000, Integer.parseInt(most)) : 1_000;
        return draft.as(
                "ESSAY", new EssayBody(words, null, given(metadata.getOrDefault("grading_notes", "")), List.of()));
    }

    private boolean isBlanks() {
        return type().contains("blank") || type().contains("dropdown") || type().contains("inline_choice");
    }

    /** Texts with places such as {@code [colour]}, or with fields between their words. */
    private ReadQuestion blanks(XmlNode presentation, QtiOneResponses reading) {
        Map<String, Part> byPlace = new LinkedHashMap<>();
        for (XmlNode response : responses) {
            Optional<Part> part = reading.blank(response, type());
            if (part.isEmpty()) {
                return draft.unreadable("answers-not-understood", response.attribute("ident"));
            }
            byPlace.put(response.attribute("ident").replaceFirst("^response_", ""), part.get());
        }
        CompositeBody named = named(draft.stem, byPlace);
        CompositeBody blanks = named.parts().isEmpty()
                ? new CompositeBody(QtiOneTexts.withGaps(presentation, draft), List.copyOf(byPlace.values()))
                : named;
        draft.stem = draft.title == null ? "_____" : draft.title;
        return draft.as("FILL_IN_BLANKS", blanks);
    }

    /** The text with a number in the place of each name. A name that stands there again is a blank of its own with the same answers. */
    private CompositeBody named(String text, Map<String, Part> byPlace) {
        List<Part> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Matcher places = PLACE.matcher(text);
        StringBuilder whole = new StringBuilder();
        while (places.find()) {
            Part part = byPlace.get(places.group(1));
            if (part == null) {
                continue;
            }
            if (!seen.add(places.group(1))) {
                draft.lost("blank-repeated", places.group(1));
            }
            parts.add(part);
            places.appendReplacement(whole, "[[" + parts.size() + "]]");
        }
        places.appendTail(whole);
        if (!parts.isEmpty()) {
            byPlace.forEach((place, part) -> {
                if (!seen.contains(place)) {
                    draft.lost("blank-nowhere", place);
                }
            });
        }
        return new CompositeBody(whole.toString(), parts);
    }

    /** Several lists to choose from: one match for each is a matching, several for some are categories. */
    private ReadQuestion sorted(QtiOneResponses reading) {
        boolean categories = type().contains("categor") || responses.stream().anyMatch(QtiOneResponses::takesSeveral);
        Map<String, List<String>> right = new LinkedHashMap<>();
        Map<String, String> all = new LinkedHashMap<>();
        for (XmlNode response : responses) {
            Map<String, String> labels = reading.labels(response);
            all.putAll(labels);
            List<String> chosen = reading.right(response);
            if (!labels.keySet().containsAll(chosen) || !categories && chosen.size() != 1) {
                return draft.unreadable("answers-not-understood", response.attribute("ident"));
            }
            String premise = QtiOneTexts.of(response, draft);
            List<String> texts = chosen.stream().map(labels::get).toList();
            // an empty line of a form that was not filled in
            if (!premise.isEmpty() || texts.stream().anyMatch(text -> !text.isEmpty())) {
                right.put(premise.isEmpty() ? response.attribute("ident") : premise, texts);
            }
        }
        List<String> used = right.values().stream().flatMap(List::stream).toList();
        List<String> unused = all.values().stream()
                .filter(text -> !text.isEmpty() && !used.contains(text))
                .distinct()
                .toList();
        if (!categories) {
            List<Pair> pairs = new ArrayList<>();
            right.forEach((premise, match) -> pairs.add(new Pair(premise, match.getFirst())));
            return draft.as("MATCHING", new MatchingBody(pairs, unused));
        }
        if (used.stream().distinct().count() != used.size()) {
            return draft.unreadable("answers-not-understood", "response_lid");
        }
        if (!unused.isEmpty()) {
            draft.lost("distractors-lost", String.join(", ", unused));
        }
        return draft.as(
                "CATEGORISING",
                new CategorisingBody(right.entrySet().stream()
                        .map(entry -> new Category(entry.getKey(), entry.getValue()))
                        .toList()));
    }
}
