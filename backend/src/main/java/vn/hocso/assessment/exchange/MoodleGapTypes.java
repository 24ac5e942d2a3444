package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.hocso.assessment.question.Bodies;
import vn.hocso.assessment.question.CalculatedBody;
import vn.hocso.assessment.question.CalculatedBody.Variable;
import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.CompositeBody;
import vn.hocso.assessment.question.CompositeBody.Part;
import vn.hocso.assessment.question.DragWordsBody;
import vn.hocso.assessment.question.DragWordsBody.Word;
import vn.hocso.assessment.question.NumericBody.Closeness;

/** Moodle's questions with gaps to drag words into or to choose words for, and with variables. */
@Configuration(proxyBeanMethods = false)
class MoodleGapTypes {

    private static final Pattern GAP = Pattern.compile("\\[\\[(\\d{1,2})]]");
    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final Pattern POWER = Pattern.compile("pow\\(([^(),]+),\\s*(\\d)\\)");
    private static final Pattern FUNCTION = Pattern.compile("\\b([a-z]+[0-9]*)\\(");

    private interface Reader {
        ReadQuestion read(XmlNode node, Draft draft, MoodleTexts texts);
    }

    private record Named(String name, Reader reader) implements MoodleType {

        @Override
        public ReadQuestion read(XmlNode node, Draft draft, MoodleTexts texts) {
            return reader.read(node, draft, texts);
        }
    }

    @Bean
    MoodleType moodleDragWords() {
        return new Named("ddwtos", (node, draft, texts) -> dragged(node, draft));
    }

    @Bean
    MoodleType moodleSelectWords() {
        return new Named("gapselect", (node, draft, texts) -> selected(node, draft));
    }

    @Bean
    MoodleType moodleCalculated() {
        return new Named("calculated", (node, draft, texts) -> calculated(node, draft));
    }

    @Bean
    MoodleType moodleCalculatedSimple() {
        return new Named("calculatedsimple", (node, draft, texts) -> calculated(node, draft));
    }

    @Bean
    MoodleType moodleDragOntoPicture() {
        return new Named("ddimageortext", (node, draft, texts) -> draft.unreadable("picture-needed", "ddimageortext"));
    }

    @Bean
    MoodleType moodleMarkers() {
        return new Named("ddmarker", (node, draft, texts) -> draft.unreadable("picture-needed", "ddmarker"));
    }

    private static ReadQuestion dragged(XmlNode node, Draft draft) {
        List<Word> words = node.children("dragbox").stream()
                .map(box -> new Word(
                        PlainText.of(box.text("text"), draft),
                        group(box),
                        box.child("infinite").isPresent()))
                .toList();
        DragWordsBody body = new DragWordsBody(draft.stem, words);
        draft.stem = draft.title == null ? "_____" : draft.title;
        return draft.as("DRAG_WORDS", body);
    }

    private static int group(XmlNode box) {
        String group = box.text("group");
        return group.matches("[1-8]") ? Integer.parseInt(group) : 1;
    }

    private static ReadQuestion selected(XmlNode node, Draft draft) {
        List<XmlNode> words = node.children("selectoption");
        List<Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher gaps = GAP.matcher(draft.stem);
        while (gaps.find()) {
            int right = Integer.parseInt(gaps.group(1)) - 1;
            if (right < 0 || right >= words.size()) {
                return draft.unreadable("blank-unreadable", gaps.group());
            }
            int group = group(words.get(right));
            List<Choices.Option> options = words.stream()
                    .filter(word -> group(word) == group)
                    .map(word ->
                            new Choices.Option(null, PlainText.of(word.text("text"), draft), word == words.get(right)))
                    .toList();
            parts.add(new Part(null, "SINGLE_CHOICE", Bodies.write(new Choices(options)), 1));
            gaps.appendReplacement(text, "[[" + parts.size() + "]]");
        }
        gaps.appendTail(text);
        draft.stem = draft.title == null ? "_____" : draft.title;
        return draft.as("FILL_IN_BLANKS", new CompositeBody(text.toString(), parts));
    }

    /** A formula with variables in braces, each drawn evenly from a range. */
    private static ReadQuestion calculated(XmlNode node, Draft draft) {
        Optional<XmlNode> answer = node.children("answer").stream()
                .filter(one -> MoodleTexts.share(one) == 100)
                .findFirst();
        if (answer.isEmpty()) {
            return draft.unreadable("no-answers", "calculated");
        }
        if (node.children("answer").size() > 1) {
            draft.lost("answers-lost", node.children("answer").size() - 1);
        }
        List<Variable> variables = node.inside()
                .filter(one -> one.name().equals("dataset_definition"))
                .map(MoodleGapTypes::variable)
                .toList();
        String tolerance = answer.get().text("tolerance");
        Closeness closeness = answer.get().text("tolerancetype").equals("2") ? Closeness.ABSOLUTE : Closeness.RELATIVE;
        return draft.as(
                "CALCULATED",
                new CalculatedBody(
                        variables,
                        formula(answer.get().text("text")),
                        closeness,
                        tolerance.isEmpty() ? BigDecimal.ZERO : MoodleTexts.decimal(tolerance),
                        List.of(),
                        0));
    }

    private static Variable variable(XmlNode definition) {
        return new Variable(
                text(definition, "name"),
                MoodleTexts.decimal(text(definition, "minimum")),
                MoodleTexts.decimal(text(definition, "maximum")),
                Math.clamp(MoodleTexts.decimal(text(definition, "decimals")).intValue(), 0, 6));
    }

    private static String text(XmlNode definition, String name) {
        return definition.child(name).map(one -> one.text("text")).orElse("");
    }

    private static String formula(String written) {
        String names = NAME.matcher(written).replaceAll("$1");
        String powers = POWER.matcher(names).replaceAll("($1)^$2");
        return FUNCTION.matcher(powers).replaceAll(call -> switch (call.group(1)) {
            case "ceil" -> "CEILING(";
            default -> call.group(1).toUpperCase(Locale.ROOT) + "(";
        });
    }
}
