package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
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
        List<ImportProblem> problems = new ArrayList<>();
        List<ReadQuestion> questions = new ArrayList<>();
        walk(MendedXml.read(file.content(), problems), null, questions, problems);
        return new ReadQuestions(questions, problems);
    }

    /** The title of the assessment or bank an item stands in becomes its topic. */
    private static void walk(
            XmlNode node, @Nullable String topic, List<ReadQuestion> questions, List<ImportProblem> problems) {
        for (XmlNode child : node.children()) {
            switch (child.name()) {
                case "item" -> {
                    if (questions.size() >= ReadQuestions.MOST) {
                        problems.add(ImportProblem.fatal(child.line(), "too-many-questions", ReadQuestions.MOST));
                        return;
                    }
                    questions.add(new QtiOneItem(child, topic).read());
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
                default -> walk(child, topic(child, topic), questions, problems);
            }
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
