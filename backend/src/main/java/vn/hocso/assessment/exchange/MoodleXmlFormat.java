package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moodle's XML: a quiz of questions and of categories that hold for those after them. */
@Component
class MoodleXmlFormat implements QuestionFormat {

    private static final int HEAD = 20_000;

    /** What some who write the format call a type. */
    private static final Map<String, String> NAMES = Map.of("multianswer", "cloze", "match", "matching");

    private final Map<String, MoodleType> types;

    MoodleXmlFormat(List<MoodleType> types) {
        this.types = types.stream().collect(Collectors.toUnmodifiableMap(MoodleType::name, type -> type));
    }

    @Override
    public String name() {
        return "MOODLE_XML";
    }

    @Override
    public boolean recognises(QuestionFile file) {
        return file.isNamed("xml") && file.head(HEAD).contains("<quiz");
    }

    @Override
    public ReadQuestions read(QuestionFile file) {
        XmlNode quiz = SafeXml.read(file.content());
        List<ReadQuestion> questions = new ArrayList<>();
        List<ImportProblem> problems = new ArrayList<>();
        Map<UUID, Picture> pictures = new HashMap<>();
        String topic = null;
        for (XmlNode question : quiz.children("question")) {
            if (questions.size() >= ReadQuestions.MOST) {
                problems.add(ImportProblem.fatal(question.line(), "too-many-questions", ReadQuestions.MOST));
                break;
            }
            if (question.attribute("type").equals("category")) {
                topic = question.child("category")
                        .map(category -> category.text("text"))
                        .orElse(topic);
            } else {
                questions.add(question(question, topic, pictures));
            }
        }
        return new ReadQuestions(questions, problems, pictures);
    }

    private ReadQuestion question(XmlNode node, @Nullable String topic, Map<UUID, Picture> pictures) {
        Draft draft = new Draft(node.line());
        ReadQuestion question = question(node, topic, draft);
        draft.pictures.forEach(picture -> pictures.putIfAbsent(picture.id(), picture));
        return question;
    }

    private ReadQuestion question(XmlNode node, @Nullable String topic, Draft draft) {
        draft.topic = topic;
        MoodleTexts texts = new MoodleTexts(draft);
        String title = node.child("name").map(name -> name.text("text")).orElse("");
        draft.title = title.isBlank() ? null : title;
        draft.stem = texts.asked(node.child("questiontext"));
        draft.explanation = texts.optional(node.child("generalfeedback"));
        String id = node.text("idnumber");
        draft.externalId = id.isEmpty() ? null : id;
        node.child("tags").ifPresent(tags -> tags.children("tag").forEach(tag -> draft.tags.add(tag.text("text"))));
        for (String told : List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")) {
            if (texts.optional(node.child(told)) != null) {
                draft.lost("feedback-lost", told);
            }
        }
        if (!node.children("hint").isEmpty()) {
            draft.lost("hints-lost", node.children("hint").size());
        }
        MoodleType type = types.get(NAMES.getOrDefault(node.attribute("type"), node.attribute("type")));
        try {
            return type == null
                    ? draft.unreadable("type-unknown", node.attribute("type"))
                    : type.read(node, draft, texts);
        } catch (NumberFormatException notANumber) {
            return draft.unreadable("not-a-number", MoodleTexts.wrong(notANumber, node.attribute("type")));
        }
    }
}
