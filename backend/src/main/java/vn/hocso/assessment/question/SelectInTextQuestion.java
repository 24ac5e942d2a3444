package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.question.SelectInTextBody.Piece;

/** Pieces of a text are selected. A partial mark is the share of right ones less that of wrong ones. */
@Component
class SelectInTextQuestion
        extends RecordQuestion<
                SelectInTextBody,
                SelectInTextQuestion.Shown,
                SelectInTextQuestion.Selected,
                SelectInTextQuestion.Selected> {

    SelectInTextQuestion() {
        super("SELECT_IN_TEXT", SelectInTextBody.class, Shown.class, Selected.class, Selected.class);
    }

    record Shown(List<ShownPiece> pieces) {}

    record ShownPiece(String text, boolean selectable) {}

    /** Pieces by their numbers in the text, from 0. */
    record Selected(Set<Integer> pieces) {

        Selected {
            pieces = Bodies.set(pieces);
        }
    }

    @Override
    void check(SelectInTextBody body, Problems problems) {
        problems.between(body.pieces().size(), 2, 200, "pieces");
        for (int i = 0; i < body.pieces().size(); i++) {
            Piece piece = body.pieces().get(i);
            problems.require(!piece.text().isEmpty(), "assessment.empty-text", "pieces[" + i + "].text");
            problems.optional(piece.text(), 2_000, "pieces[" + i + "].text");
            problems.require(
                    piece.selectable() || !piece.correct(), "assessment.right-but-not-selectable", "pieces[" + i + "]");
        }
        problems.require(body.pieces().stream().anyMatch(Piece::correct), "assessment.a-right-option", "pieces");
    }

    @Override
    Split<Shown, Selected> split(SelectInTextBody body, boolean shuffle, RandomGenerator random) {
        List<Piece> pieces = body.pieces();
        return new Split<>(
                new Shown(pieces.stream()
                        .map(piece -> new ShownPiece(piece.text(), piece.selectable()))
                        .toList()),
                new Selected(IntStream.range(0, pieces.size())
                        .filter(no -> pieces.get(no).correct())
                        .boxed()
                        .collect(Collectors.toSet())));
    }

    @Override
    boolean fits(Shown shown, Selected answer) {
        return answer.pieces().stream()
                .allMatch(no -> Shares.within(no, shown.pieces().size())
                        && shown.pieces().get(no).selectable());
    }

    @Override
    BigDecimal share(Selected key, Selected answer, Scoring scoring) {
        long hits = answer.pieces().stream().filter(key.pieces()::contains).count();
        long misses = answer.pieces().size() - hits;
        return Shares.of(hits - misses, key.pieces().size(), scoring);
    }

    @Override
    Optional<Selected> solved(Selected key) {
        return Optional.of(key);
    }

    @Override
    List<String> words(SelectInTextBody body) {
        return List.of(body.pieces().stream().map(Piece::text).collect(Collectors.joining()));
    }
}
