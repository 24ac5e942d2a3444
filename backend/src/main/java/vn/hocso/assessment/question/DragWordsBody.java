package vn.hocso.assessment.question;

import java.util.List;

/**
 * The body of a {@code DRAG_WORDS} question.
 *
 * @param text 1 to 10,000 characters, with {@code [[k]]} wherever word number k, counted from 1, is right; 1 to 40 such gaps
 * @param words 2 to 40; those that no gap names are distractors
 */
public record DragWordsBody(String text, List<Word> words) {

    public DragWordsBody {
        words = Bodies.list(words);
    }

    /**
     * A word to put into gaps, 1 to 200 characters.
     *
     * @param group 1 to 8; a gap takes words of the group its right word belongs to
     * @param reusable whether it may be put into several gaps
     */
    public record Word(String text, int group, boolean reusable) {}
}
