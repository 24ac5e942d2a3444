package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moodle's GIFT: questions between empty lines, with comments that may hold an id and tags, and categories. */
@Component
class GiftFormat implements QuestionFormat {

    private static final int LONGEST_COMMENT = 10_000;
    private static final Pattern ID = Pattern.compile("\\[id:\\s*((?:\\\\]|[^]\\x00-\\x1f]){1,200})]");
    private static final Pattern TAG = Pattern.compile("\\[tag:\\s*([^]<>`\\x00-\\x1f]{1,200})]");
    private static final Pattern TAGS = Pattern.compile("\\[tags:([^]<>`\\x00-\\x1f]{1,2000})]");
    private static final Pattern CATEGORY = Pattern.compile("^\\s*\\$CATEGORY:(.*)$");
    private static final Pattern ANSWERS =
            Pattern.compile("(?<!\\\\)\\{[^{}]*+}|^[ \\t]*+(?:\\$CATEGORY:|::)", Pattern.MULTILINE);

    @Override
    public String name() {
        return "GIFT";
    }

    @Override
    public boolean recognises(QuestionFile file) {
        return file.isNamed("gift")
                || file.isNamed("txt") && ANSWERS.matcher(file.text()).find();
    }

    @Override
    public ReadQuestions read(QuestionFile file) {
        return new Reading().read(file);
    }

    /** The lines since the last empty one, and the category that holds until the next. */
    private static final class Reading extends LineReading {

        private final List<String> lines = new ArrayList<>();
        private final List<String> comments = new ArrayList<>();
        private int begin;

        @Nullable
        private String topic;

        @Override
        void line(int number, String line) {
            Matcher category = CATEGORY.matcher(line);
            if (line.isBlank()) {
                end();
            } else if (line.stripLeading().startsWith("//")) {
                comments.add(line.substring(0, Math.min(line.length(), LONGEST_COMMENT)));
            } else if (category.find()) {
                end();
                topic = category.group(1).strip();
            } else {
                begin = lines.isEmpty() ? number : begin;
                lines.add(line);
            }
        }

        @Override
        void end() {
            if (!lines.isEmpty()) {
                Draft draft = new Draft(begin);
                draft.topic = topic;
                comments.forEach(comment -> {
                    ID.matcher(comment)
                            .results()
                            .forEach(id -> draft.externalId =
                                    id.group(1).replace("\\]", "]").strip());
                    TAG.matcher(comment)
                            .results()
                            .forEach(tag -> draft.tags.add(tag.group(1).strip()));
                    TAGS.matcher(comment)
                            .results()
                            .flatMap(tags -> Arrays.stream(tags.group(1).split(",")))
                            .map(String::strip)
                            .filter(tag -> !tag.isEmpty())
                            .forEach(draft.tags::add);
                });
                questions.add(new GiftQuestion(draft).read(GiftEscapes.hide(String.join("\n", lines))));
            }
            lines.clear();
            comments.clear();
        }
    }
}
