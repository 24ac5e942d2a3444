package vn.hocso.assessment.question;

import java.util.List;

/**
 * The body of a {@code MATCHING} question. The learner sees the premises in order and all matches shuffled, each text once.
 *
 * @param pairs 2 to 20; two premises may have the same match
 * @param distractors up to 10 matches that belong to no premise
 */
public record MatchingBody(List<Pair> pairs, List<String> distractors) {

    public MatchingBody {
        pairs = Bodies.list(pairs);
        distractors = Bodies.list(distractors);
    }

    /** Two texts that belong together, each of 1 to 1,000 characters. */
    public record Pair(String premise, String match) {}
}
