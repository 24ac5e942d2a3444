package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.question.CompositeBody;
import vn.hocso.assessment.question.CompositeBody.Part;
import vn.hocso.assessment.question.DescriptionBody;

/** Single items of QTI 2.1, 2.2 and 3.0. */
@Component
class QtiFormat implements QuestionFormat {

    private static final int HEAD = 20_000;
    private static final Pattern ITEM = Pattern.compile("<(?:\\w+:)?(?:assessmentItem|qti-assessment-item)[\\s>]");
    private static final List<String> UNASKING = List.of("endAttemptInteraction", "mediaInteraction");
    private static final List<String> PICTURES = List.of(
            "hotspotInteraction",
            "graphicAssociateInteraction",
            "graphicGapMatchInteraction",
            "graphicOrderInteraction",
            "selectPointInteraction",
            "positionObjectInteraction");
    private static final BigDecimal MOST_WEIGHT = BigDecimal.valueOf(100);
    private static final List<String> INLINE = List.of("textEntryInteraction", "inlineChoiceInteraction");

    private final Map<String, QtiInteraction> interactions;

    QtiFormat(List<QtiInteraction> interactions) {
        this.interactions =
                interactions.stream().collect(Collectors.toUnmodifiableMap(QtiInteraction::name, one -> one));
    }

    @Override
    public String name() {
        return "QTI";
    }

    @Override
    public boolean recognises(QuestionFile file) {
        return file.isNamed("xml") && ITEM.matcher(file.head(HEAD)).find();
    }

    @Override
    public ReadQuestions read(QuestionFile file) {
        return read(file, path -> Optional.empty());
    }

    /** An item with what lies beside it, by the paths that it names. */
    ReadQuestions read(QuestionFile file, Function<String, Optional<PackageFile>> files) {
        List<ImportProblem> problems = new ArrayList<>();
        XmlNode item = QtiNames.ofTwo(MendedXml.read(file.content(), problems));
        Draft draft = new Draft(item.line());
        draft.files = files;
        ReadQuestion question = item(item, draft);
        return new ReadQuestions(
                List.of(question),
                problems,
                draft.pictures.stream().collect(Collectors.toMap(Picture::id, picture -> picture, (one, same) -> one)));
    }

    private ReadQuestion item(XmlNode whole, Draft draft) {
        XmlNode item = QtiAskedPicture.takenFrom(whole, draft);
        draft.externalId = item.attribute("identifier").isEmpty() ? null : item.attribute("identifier");
        draft.title = item.attribute("title").isEmpty() ? null : item.attribute("title");
        explain(item, draft);
        String before = QtiStimuli.of(item, draft);
        Optional<XmlNode> body = item.child("itemBody");
        if (body.isEmpty()) {
            return draft.unreadable("no-item-body", "itemBody");
        }
        try {
            ReadQuestion question = item.children("templateDeclaration").isEmpty()
                    ? question(item, body.get(), draft)
                    : QtiTemplates.read(item, body.get(), draft);
            return before.isEmpty() ? question : question.after(before);
        } catch (NumberFormatException notANumber) {
            return draft.unreadable("not-a-number", MoodleTexts.wrong(notANumber, "value"));
        }
    }

    /** Feedback that is told whatever the answer was explains; any other stays behind. */
    private static void explain(XmlNode item, Draft draft) {
        Map<String, String> always = new HashMap<>();
        for (XmlNode outcome : item.children("outcomeDeclaration")) {
            outcome.child("defaultValue")
                    .map(value -> value.text("value"))
                    .ifPresent(value -> always.put(outcome.attribute("identifier"), value));
        }
        for (XmlNode told : item.children("modalFeedback")) {
            boolean explains = !told.attribute("showHide").equals("hide")
                    && told.attribute("identifier").equals(always.get(told.attribute("outcomeIdentifier")));
            if (explains && draft.explanation == null) {
                draft.explanation = QtiProse.of(told, draft);
            } else {
                draft.lost("feedback-lost", "modalFeedback");
            }
        }
    }

    private ReadQuestion question(XmlNode item, XmlNode body, Draft draft) {
        draft.stem = QtiProse.of(body, draft).replaceFirst("\\n+_____$", "");
        if (draft.stem.isBlank()) {
            draft.stem = draft.title == null ? "_____" : draft.title;
        }
        List<XmlNode> asked = body.inside().filter(QtiFormat::isAsking).toList();
        if (asked.isEmpty()) {
            return draft.as("DESCRIPTION", new DescriptionBody());
        }
        Answers answers = Answers.of(item);
        if (!answers.rules().isUnderstood()) {
            draft.lost("processing-lost", "responseProcessing");
        }
        if (item.attribute("adaptive").equals("true")) {
            draft.lost("processing-lost", "adaptive");
        }
        answers.rules().openBounds().forEach(bound -> draft.lost("bound-included", bound));
        List<Part> parts = new ArrayList<>();
        for (XmlNode one : asked) {
            QtiInteraction interaction = interactions.get(one.name());
            if (interaction == null) {
                return draft.unreadable(PICTURES.contains(one.name()) ? "picture-needed" : "type-unknown", one.name());
            }
            Optional<Part> part = interaction.read(one, answers.to(one), draft);
            if (part.isEmpty()) {
                return draft.unreadable(
                        one.name().startsWith("graphic") ? "picture-needed" : "answers-not-understood", one.name());
            }
            parts.add(part.get());
        }
        return whole(body, asked, weighed(asked, parts, answers, draft), draft);
    }

    static boolean isAsking(XmlNode node) {
        return node.name().endsWith("Interaction") && !UNASKING.contains(node.name());
    }

    /** Points of the answers become weights where all of them are whole numbers that are allowed. */
    private static List<Part> weighed(List<XmlNode> asked, List<Part> parts, Answers answers, Draft draft) {
        List<BigDecimal> points = asked.stream().map(answers::points).toList();
        boolean alike = points.stream().distinct().count() == 1;
        boolean fit = points.stream()
                .allMatch(one ->
                        one.stripTrailingZeros().scale() <= 0 && one.signum() > 0 && one.compareTo(MOST_WEIGHT) <= 0);
        if (parts.size() == 1 || alike || !fit) {
            if (!alike) {
                draft.lost("mapping-lost", "mapping");
            }
            return parts;
        }
        List<Part> weighed = new ArrayList<>();
        for (Part part : parts) {
            weighed.add(new Part(
                    part.stem(),
                    part.type(),
                    part.body(),
                    points.get(weighed.size()).intValue()));
        }
        return weighed;
    }

    private static ReadQuestion whole(XmlNode body, List<XmlNode> asked, List<Part> parts, Draft draft) {
        QtiPlaces places = QtiPlaces.of(body, asked);
        if (isCase(places, asked)) {
            return together(places, parts, draft);
        }
        if (parts.size() == 1) {
            Part only = parts.getFirst();
            return draft.as(only.type(), only.body());
        }
        String text = QtiProse.withGaps(body, draft);
        draft.stem = draft.title == null ? "_____" : draft.title;
        return draft.as("FILL_IN_BLANKS", new CompositeBody(text, parts));
    }

    /** Whether what is asked is more than one question, or blanks of one. */
    static boolean isCase(QtiPlaces places, List<XmlNode> asked) {
        return places.areMarked() || asked.size() > 1 && !asked.stream().allMatch(one -> INLINE.contains(one.name()));
    }

    /** Several questions in one item are a case, each asking what stands in the same place as its answers. */
    private static ReadQuestion together(QtiPlaces places, List<Part> parts, Draft draft) {
        List<Part> stemmed = new ArrayList<>();
        for (Part part : parts) {
            String said = places.stem(stemmed.size(), draft);
            String stem = said.isBlank() ? "(" + (stemmed.size() + 1) + ")" : said;
            stemmed.add(new Part(stem, part.type(), part.body(), part.weight()));
        }
        String told = places.around(draft);
        draft.stem = told.isBlank() ? draft.title == null ? "_____" : draft.title : told;
        if (!places.areMarked()) {
            draft.lost("type-near", parts.size());
        }
        return draft.as("CASE", new CompositeBody(null, stemmed));
    }

    /** What an item says about the answers to its questions. */
    private record Answers(Map<String, QtiResponse> responses, QtiRules rules) {

        static Answers of(XmlNode item) {
            List<XmlNode> declared = item.children("responseDeclaration");
            Map<String, String> right = new HashMap<>();
            declared.forEach(one -> one.child("correctResponse")
                    .map(correct -> correct.text("value"))
                    .ifPresent(value -> right.put(one.attribute("identifier"), value)));
            QtiRules rules = QtiRules.of(
                    item.child("responseProcessing"),
                    right,
                    declared.stream()
                            .filter(one -> List.of("float", "integer").contains(one.attribute("baseType")))
                            .map(one -> one.attribute("identifier"))
                            .collect(Collectors.toSet()));
            Map<String, QtiResponse> responses = new HashMap<>();
            declared.forEach(one -> responses.put(one.attribute("identifier"), QtiResponse.of(one, rules)));
            return new Answers(responses, rules);
        }

        QtiResponse to(XmlNode interaction) {
            return responses.getOrDefault(interaction.attribute("responseIdentifier"), QtiResponse.none());
        }

        BigDecimal points(XmlNode interaction) {
            BigDecimal by =
                    rules.points(interaction.attribute("responseIdentifier")).orElse(BigDecimal.ONE);
            return by.multiply(
                    rules.isMapped(interaction.attribute("responseIdentifier"))
                            ? to(interaction).most().orElse(BigDecimal.ONE)
                            : BigDecimal.ONE);
        }
    }
}
