package vn.hocso.assessment.attempt;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.attempt.MarkingRefusals.AnnotationMisplaced;
import vn.hocso.shared.VietnameseText;

/**
 * What a marker says about a passage of an answer.
 *
 * @param from where the passage begins in the text that {@code QuestionType.prose} gives, counted as browsers count, in UTF-16 units
 * @param to where it ends, this place not included
 * @param quote the passage itself, so that it tells what was meant wherever it is read
 */
record Annotation(int from, int to, String quote, String comment, Tag tag) {

    private static final Comparator<Annotation> BY_PLACE =
            Comparator.comparingInt(Annotation::from).thenComparingInt(Annotation::to);

    enum Tag {
        STRENGTH,
        ERROR,
        NOTE
    }

    /** In the order of the text, and refused unless each quotes what stands at its place. */
    static List<Annotation> anchored(List<Annotation> given, @Nullable String text) {
        for (int i = 0; i < given.size(); i++) {
            if (text == null || !given.get(i).fits(text)) {
                throw new AnnotationMisplaced(i);
            }
        }
        return sorted(given.stream()
                .map(one -> new Annotation(
                        one.from,
                        one.to,
                        one.quote,
                        VietnameseText.clean(one.comment).strip(),
                        one.tag))
                .toList());
    }

    static List<Annotation> sorted(List<Annotation> annotations) {
        return annotations.stream().distinct().sorted(BY_PLACE).toList();
    }

    private boolean fits(String text) {
        return from >= 0
                && from < to
                && to <= text.length()
                && text.substring(from, to).equals(quote)
                && isBetweenLetters(text, from)
                && isBetweenLetters(text, to);
    }

    /** Letters outside the basic plane take two units, and a place between these is none. */
    private static boolean isBetweenLetters(String text, int place) {
        return place == 0
                || place == text.length()
                || !Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    }
}
