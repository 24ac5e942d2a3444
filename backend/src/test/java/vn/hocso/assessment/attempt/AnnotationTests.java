package vn.hocso.assessment.attempt;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.hocso.assessment.attempt.Annotation.Tag;
import vn.hocso.assessment.attempt.MarkingRefusals.AnnotationMisplaced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AnnotationTests {

    private static final String TEXT = "Chuyển đổi số 😀 là việc của người dân.";

    @Test
    void aPassageIsQuotedAsItStands() {
        Annotation one = at(0, 6, "Chuyển");
        assertThat(Annotation.anchored(List.of(one), TEXT)).containsExactly(one);
    }

    @Test
    void aQuoteThatStandsElsewhereIsRefused() {
        refuses(at(1, 7, "Chuyển"), TEXT);
        refuses(at(0, 6, "chuyển"), TEXT);
    }

    @Test
    void aPassageOutsideTheTextOrOfNothingIsRefused() {
        refuses(at(-1, 6, "Chuyển"), TEXT);
        refuses(at(0, 999, "Chuyển"), TEXT);
        refuses(at(3, 3, ""), TEXT);
        refuses(at(6, 0, "Chuyển"), TEXT);
    }

    @Test
    void aPassageDoesNotCutALetterInTwo() {
        int smile = TEXT.indexOf("😀");
        assertThat(Annotation.anchored(List.of(at(smile, smile + 2, "😀")), TEXT))
                .hasSize(1);
        refuses(at(smile, smile + 1, TEXT.substring(smile, smile + 1)), TEXT);
        refuses(at(smile + 1, smile + 2, TEXT.substring(smile + 1, smile + 2)), TEXT);
    }

    @Test
    void anAnswerThatIsNoTextHasNoPassages() {
        refuses(at(0, 1, "C"), null);
        assertThat(Annotation.anchored(List.of(), null)).isEmpty();
    }

    @Test
    void annotationsStandInTheOrderOfTheTextAndOverlapAsTheyLike() {
        Annotation late = at(7, 13, "đổi số");
        Annotation early = at(0, 10, "Chuyển đổi");
        assertThat(Annotation.anchored(List.of(late, early), TEXT)).containsExactly(early, late);
    }

    private static void refuses(Annotation one, @Nullable String text) {
        assertThatExceptionOfType(AnnotationMisplaced.class).isThrownBy(() -> Annotation.anchored(List.of(one), text));
    }

    private static Annotation at(int from, int to, String quote) {
        return new Annotation(from, to, quote, "Ý hay", Tag.STRENGTH);
    }
}
