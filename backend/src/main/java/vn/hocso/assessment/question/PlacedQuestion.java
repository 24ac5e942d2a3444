package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.Optional;

import vn.hocso.assessment.Quizzes.Scoring;

/** A question whose answer puts things into places. Each thing in a right place earns its share. */
abstract class PlacedQuestion<B, S> extends RecordQuestion<B, S, Placed.Right, Placed> {

    PlacedQuestion(String name, Class<B> bodyForm, Class<S> shownForm) {
        super(name, bodyForm, shownForm, Placed.Right.class, Placed.class);
    }

    @Override
    final BigDecimal share(Placed.Right key, Placed answer, Scoring scoring) {
        return Shares.of(key.hits(answer), key.right().size(), scoring);
    }

    @Override
    final Optional<Placed> solved(Placed.Right key) {
        return Optional.of(key.solution());
    }
}
