package vn.hocso.assessment.question;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The body of a {@code SHORT_ANSWER} question. Spaces at the ends and repeated ones never matter.
 *
 * @param accepted 1 to 50 forms, tried in order of their shares; at least one earns 100 percent
 * @param matchCase whether capitals matter
 * @param ignoreDiacritics whether an answer without diacritics is as good
 */
public record ShortAnswerBody(List<AcceptedText> accepted, boolean matchCase, boolean ignoreDiacritics) {

    public ShortAnswerBody {
        accepted = Bodies.list(accepted);
    }

    /** How the text of an accepted form is read. */
    public enum Syntax {
        /** Letter for letter. */
        TEXT,
        /** A star stands for any characters, none included; a star after a backslash is a star. */
        WILDCARD,
        /** A regular expression of RE2, which must match the whole answer. */
        REGEX
    }

    /**
     * A form of the answer.
     *
     * @param text 1 to 500 characters
     * @param sharePercent what it earns, 0 to 100
     * @param feedback told to whoever wrote this, at most 4,000 characters
     */
    public record AcceptedText(
            String text,
            Syntax syntax,
            int sharePercent,
            @Nullable String feedback) {}
}
