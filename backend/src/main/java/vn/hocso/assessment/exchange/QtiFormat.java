package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.question.CompositeBody;
import vn.hocso.assessment.question.CompositeBody.Part;
import vn.hocso.assessment.question.DescriptionBody;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Single items of QTI 2.1, 2.2 and 3.0. */
@Component
class QtiFormat implements QuestionFormat {

    private static final int HEAD = 4_000;
    private static final Pattern ITEM = Pattern.compile("<(?:\\w+:)?(?:assessmentItem|qti-assessment-item)[\\s>]");
    private static final List<String> UNASKING = List.of("endAttemptInteraction", "mediaInteraction");
    private static final List<String> PICTURES = List.of(
            "hotspotInteraction",
            "graphicAssociateInteraction",
            "graphicGapMatchInteraction",
            "graphicOrderInteraction",
            "selectPointInteraction",
            "positionObjectInteraction");
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
        return file.isNamed("xml")
                && ITEM.matcher(new String(file.content(), 0, Math.min(HEAD, file.content().length), UTF_8))
                        .find();
    }

    @Override
    public ReadQuestions read(QuestionFile file) {
        return read(file.content(), new ArrayList<>());
    }

    private ReadQuestions read(byte[] content, List<ImportProblem> problems) {
        XmlNode item = QtiNames.ofTwo(MendedXml.read(content, problems));
        return new ReadQuestions(List.of(item(item)), problems);
    }

    private ReadQuestion item(XmlNode item) {
        Draft draft = new Draft(item.line());
        draft.externalId = item.attribute("identifier").isEmpty() ? null : item.attribute("identifier");
        draft.title = item.attribute("title").isEmpty() ? null : item.attribute("title");
        if (!item.children("modalFeedback").isEmpty()) {
            draft.lost("feedback-lost", "modalFeedback");
        }
        item.child("responseProcessing")
                .filter(processing -> !processing.children().isEmpty())
                .ifPresent(own -> draft.lost("processing-lost", "responseProcessing"));
        if (!item.children("templateDeclaration").isEmpty()) {
            return draft.unreadable("type-unknown", "templateDeclaration");
        }
        Optional<XmlNode> body = item.child("itemBody");
        if (body.isEmpty()) {
            return draft.unreadable("no-item-body", "itemBody");
        }
        try {
            return question(item, body.get(), draft);
        } catch (NumberFormatException notANumber) {
            return draft.unreadable("not-a-number", "value");
        }
    }

    private ReadQuestion question(XmlNode item, XmlNode body, Draft draft) {
        draft.stem = QtiProse.of(body, draft).replaceFirst("\\n+_____$", "");
        if (draft.stem.isBlank()) {
            draft.stem = draft.title == null ? "_____" : draft.title;
        }
        List<XmlNode> asked = body.inside()
                .filter(node -> node.name().endsWith("Interaction") && !UNASKING.contains(node.name()))
                .toList();
        if (asked.isEmpty()) {
            return draft.as("DESCRIPTION", new DescriptionBody());
        }
        Map<String, QtiResponse> responses = new HashMap<>();
        item.children("responseDeclaration")
                .forEach(declared -> responses.put(declared.attribute("identifier"), QtiResponse.of(declared)));
        List<Part> parts = new ArrayList<>();
        for (XmlNode one : asked) {
            QtiInteraction interaction = interactions.get(one.name());
            if (interaction == null) {
                return draft.unreadable(PICTURES.contains(one.name()) ? "picture-needed" : "type-unknown", one.name());
            }
            Optional<Part> part = interaction.read(
                    one, responses.getOrDefault(one.attribute("responseIdentifier"), QtiResponse.none()), draft);
            if (part.isEmpty()) {
                return draft.unreadable("answers-not-understood", one.name());
            }
            parts.add(part.get());
        }
        return whole(body, asked, parts, draft);
    }

    private static ReadQuestion whole(XmlNode body, List<XmlNode> asked, List<Part> parts, Draft draft) {
        if (parts.size() == 1) {
            Part only = parts.getFirst();
            return draft.as(only.type(), only.body());
        }
        if (!asked.stream().allMatch(one -> INLINE.contains(one.name()))) {
            return together(asked, parts, draft);
        }
        String text = QtiProse.withGaps(body, draft);
        draft.stem = draft.title == null ? "_____" : draft.title;
        return draft.as("FILL_IN_BLANKS", new CompositeBody(text, parts));
    }

    /** Several questions in one item are a case, each asking what its prompt says. */
    private static ReadQuestion together(List<XmlNode> asked, List<Part> parts, Draft draft) {
        List<Part> stemmed = new ArrayList<>();
        for (Part part : parts) {
            String prompt = asked.get(stemmed.size())
                    .child("prompt")
                    .map(node -> QtiProse.of(node, draft))
                    .orElse("");
            String stem = prompt.isEmpty() ? "(" + (stemmed.size() + 1) + ")" : prompt;
            stemmed.add(new Part(stem, part.type(), part.body(), part.weight()));
        }
        draft.lost("type-near", asked.size());
        return draft.as("CASE", new CompositeBody(null, stemmed));
    }
}
