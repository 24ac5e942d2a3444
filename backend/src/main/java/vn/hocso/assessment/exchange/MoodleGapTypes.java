package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.hocso.assessment.question.Bodies;
import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.CompositeBody;
import vn.hocso.assessment.question.CompositeBody.Part;
import vn.hocso.assessment.question.DragWordsBody;
import vn.hocso.assessment.question.DragWordsBody.Word;

/** Moodle's questions with gaps to drag words into or to choose words for. */
@Configuration(proxyBeanMethods = false)
class MoodleGapTypes {

    private static final Pattern GAP = Pattern.compile("\\[\\[(\\d{1,2})]]");

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
    MoodleType moodleDragOntoPicture() {
        return new Named("ddimageortext", (node, draft, texts) -> draft.unreadable("picture-needed", "ddimageortext"));
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
}
