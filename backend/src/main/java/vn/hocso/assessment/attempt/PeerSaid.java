package vn.hocso.assessment.attempt;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.attempt.PeerRefusals.LevelsMissing;
import vn.hocso.assessment.attempt.PeerRefusals.RemarkTooShort;
import vn.hocso.assessment.question.EssayBody.Criterion;
import vn.hocso.assessment.question.Rubrics;
import vn.hocso.shared.VietnameseText;

/**
 * What a learner says of another's work.
 *
 * @param levels the place of the level chosen for each criterion, or none while it is a draft
 * @param comments what is said about each criterion, empty where nothing is
 * @param remark what is said about the whole
 */
record PeerSaid(List<@Nullable Integer> levels, List<String> comments, String remark) {

    static final PeerSaid NOTHING = new PeerSaid(List.of(), List.of(), "");

    /** Shorter remarks help nobody. */
    static final int LEAST_REMARK = 30;

    static PeerSaid of(List<@Nullable Integer> levels, List<String> comments, String remark) {
        return new PeerSaid(
                levels,
                comments.stream().map(one -> VietnameseText.clean(one).strip()).toList(),
                VietnameseText.clean(remark).strip());
    }

    /** As many of everything as there are criteria, so that no more is kept than was asked. */
    PeerSaid within(List<Criterion> rubric) {
        return new PeerSaid(
                levels.stream().limit(rubric.size()).toList(),
                comments.stream().limit(rubric.size()).toList(),
                remark);
    }

    void requireComplete(List<Criterion> rubric) {
        if (!Rubrics.complete(rubric, levels)) {
            throw new LevelsMissing();
        }
        if (remark.length() < LEAST_REMARK) {
            throw new RemarkTooShort(LEAST_REMARK);
        }
    }
}
