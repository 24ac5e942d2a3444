package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.hocso.shared.VietnameseText;

/**
 * What somebody says an answer is worth.
 *
 * @param share of the question's point, from nought to one
 * @param levels the place of the level chosen for each criterion, where there is a rubric
 * @param remark what the learner is told about it
 * @param annotations what the learner is told about passages of it
 */
record Judgement(
        BigDecimal share,
        @Nullable List<Integer> levels,
        @Nullable String remark,
        List<Annotation> annotations) {

    static Judgement of(
            BigDecimal share, @Nullable List<Integer> levels, @Nullable String remark, List<Annotation> annotations) {
        return new Judgement(
                share,
                levels,
                remark == null || remark.isBlank()
                        ? null
                        : VietnameseText.clean(remark).strip(),
                annotations);
    }

    /** The same with annotations that are known to quote the text. */
    Judgement anchoredIn(@Nullable String text) {
        return new Judgement(share, levels, remark, Annotation.anchored(annotations, text));
    }

    /** Whether it says the same, so that giving it again changes nothing. */
    boolean sameAs(Judgement other) {
        return worth(other)
                && Objects.equals(levels, other.levels)
                && Objects.equals(remark, other.remark)
                && annotations.equals(other.annotations);
    }

    boolean worth(Judgement other) {
        return share.compareTo(other.share) == 0;
    }
}
