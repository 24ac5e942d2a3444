package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Items, object banks and assessments of QTI 1.2, and what Common Cartridge makes of it. */
@Component
class QtiOneFormat implements QuestionFormat {

    private static final int HEAD = 20_000;
    private static final int BEGINNING = 80;
    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?questestinterop[\\s>]");

    @Override
    public String name() {
        return "QTI_1";
    }

    @Override
    public boolean recognises(QuestionFile file) {
        return (file.isNamed("xml") || file.isNamed("qti") || file.isNamed("dat"))
                && ROOT.matcher(file.head(HEAD)).find();
    }

    @Override
    public ReadQuestions read(QuestionFile file) {
        return read(file, path -> Optional.empty());
    }

    /** The same with what lies beside the file, by the paths that it names. */
    ReadQuestions read(QuestionFile file, Function<String, Optional<PackageFile>> files) {
        Reading reading = new Reading(files, new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        reading.walk(MendedXml.read(file.content(), reading.problems()), null);
        return new ReadQuestions(reading.questions(), reading.problems(), reading.pictures());
    }

    /** What is found on the way through one file. */
    private record Reading(
            Function<String, Optional<PackageFile>> files,
            List<ReadQuestion> questions,
            List<ImportProblem> problems,
            Map<UUID, Picture> pictures) {

        /** The title of the assessment or bank an item stands in becomes its topic. */
        void walk(XmlNode node, @Nullable String topic) {
            for (XmlNode child : node.children()) {
                switch (child.name()) {
                    case "item" -> {
                        if (questions.size() >= ReadQuestions.MOST) {
                            problems.add(ImportProblem.fatal(child.line(), "too-many-questions", ReadQuestions.MOST));
                            return;
                        }
                        item(child, topic);
                    }
                    case "bankentry_item", "itemref", "sectionref", "sourcebank_ref" ->
                        problems.add(ImportProblem.lost(child.line(), "reference-lost", child.name()));
                    case "selection", "selection_number" ->
                        problems.add(ImportProblem.lost(child.line(), "drawing-lost", child.name()));
                    case "presentation_material", "rubric", "objectives", "reference" -> {
                        Draft told = new Draft(child.line());
                        String text = QtiOneTexts.of(child, told);
                        if (!text.isBlank()) {
                            problems.add(ImportProblem.lost(child.line(), "part-lost", beginning(text)));
                        }
                    }
                    default -> walk(child, topic(child, topic));
                }
            }
        }

        private void item(XmlNode item, @Nullable String topic) {
            Draft draft = new Draft(item.line());
            draft.files = files;
            questions.add(new QtiOneItem(item, topic, draft).read());
            draft.pictures.forEach(picture -> pictures.putIfAbsent(picture.id(), picture));
        }
    }

    /** Enough of a text to find it again. */
    private static String beginning(String text) {
        return text.length() <= BEGINNING ? text : text.substring(0, BEGINNING) + "…";
    }

    private static @Nullable String topic(XmlNode node, @Nullable String topic) {
        boolean named = node.name().equals("assessment") || node.name().equals("objectbank");
        String title = node.attribute("title").replace('/', '-').strip();
        return named && !title.isEmpty() ? title : topic;
    }
}
