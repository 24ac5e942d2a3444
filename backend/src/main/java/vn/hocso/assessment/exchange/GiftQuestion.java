package vn.hocso.assessment.exchange;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.question.DescriptionBody;
import vn.hocso.assessment.question.EssayBody;
import vn.hocso.assessment.question.TrueFalseBody;

/** One question of GIFT, whose answers tell its type. */
final class GiftQuestion {

    private static final Pattern TITLE = Pattern.compile("^\\s*::(.*?)::", Pattern.DOTALL);
    private static final Pattern FORMAT = Pattern.compile("^\\s*\\[(html|moodle|plain|markdown)]");
    private static final Pattern ANSWER = Pattern.compile("\\s*[=~]");
    private static final Pattern TRUTH =
            Pattern.compile("^(TRUE|FALSE|T|F)\\s*(#.*)?$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Draft draft;
    private String format = "moodle";

    GiftQuestion(Draft draft) {
        this.draft = draft;
    }

    ReadQuestion read(String hidden) {
        String text = format(title(hidden));
        int open = text.indexOf('{');
        int close = text.lastIndexOf('}');
        if (open < 0 && close < 0) {
            draft.stem = text(text);
            // what is left of a question that an empty line broke up is no text to read
            return ANSWER.matcher(text).lookingAt()
                    ? draft.unreadable("unbalanced-braces", "{ }")
                    : draft.as("DESCRIPTION", new DescriptionBody());
        }
        if (open < 0 || close < open || text.substring(open + 1, close).contains("{")) {
            draft.stem = text(text);
            return draft.unreadable("unbalanced-braces", "{ }");
        }
        String after = text.substring(close + 1).strip();
        draft.stem = text(text.substring(0, open).stripTrailing() + (after.isEmpty() ? "" : " _____ " + after));
        if (draft.stem.isBlank()) {
            draft.stem = draft.title == null ? "" : draft.title;
        }
        return answers(general(text.substring(open + 1, close)).strip());
    }

    private String title(String text) {
        Matcher title = TITLE.matcher(text);
        if (!title.find()) {
            return text;
        }
        draft.title = GiftEscapes.show(title.group(1)).strip();
        return text.substring(title.end());
    }

    private String format(String text) {
        Matcher named = FORMAT.matcher(text);
        if (!named.find()) {
            return text;
        }
        format = named.group(1);
        return text.substring(named.end());
    }

    /** What is told to everybody afterwards stands behind four crosses. */
    private String general(String answers) {
        int general = answers.indexOf("####");
        if (general < 0) {
            return answers;
        }
        draft.explanation = text(answers.substring(general + 4));
        return answers.substring(0, general);
    }

    private ReadQuestion answers(String written) {
        Matcher truth = TRUTH.matcher(written);
        if (written.isEmpty()) {
            return draft.as("ESSAY", new EssayBody(1_000, null, null, List.of()));
        }
        if (truth.matches()) {
            return truth(truth);
        }
        return written.startsWith("#")
                ? new GiftNumbers(draft, this).read(written.substring(1).strip())
                : new GiftChoices(draft, this).read(GiftAnswer.in(written));
    }

    /** The feedback for saying true comes first, whichever is right. */
    private ReadQuestion truth(Matcher truth) {
        boolean right = truth.group(1).toUpperCase(java.util.Locale.ROOT).startsWith("T");
        String[] told = (truth.group(2) == null ? "" : truth.group(2).substring(1)).split("#", 2);
        return draft.as(
                "TRUE_FALSE", new TrueFalseBody(right, optional(told[0]), told.length < 2 ? null : optional(told[1])));
    }

    @Nullable
    String optional(@Nullable String hidden) {
        String text = hidden == null ? "" : text(hidden);
        return text.isEmpty() ? null : text;
    }

    /** A text in the format it names, or in that of the question. */
    String text(String hidden) {
        Matcher named = FORMAT.matcher(hidden);
        boolean own = named.find();
        String written =
                GiftEscapes.show(own ? hidden.substring(named.end()) : hidden).strip();
        return switch (own ? named.group(1) : format) {
            case "plain" -> written;
            case "markdown" -> {
                draft.lost("formatting-lost", "Markdown");
                yield written;
            }
            default -> PlainText.of(written, draft);
        };
    }
}
