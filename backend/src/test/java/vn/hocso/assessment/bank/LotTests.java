package vn.hocso.assessment.bank;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.bank.Lot.Candidate;

import static org.assertj.core.api.Assertions.assertThat;

class LotTests {

    private static final List<QuestionId> QUESTIONS = IntStream.range(0, 6)
            .mapToObj(no -> new QuestionId(new UUID(0, no)))
            .toList();

    /** Four questions of one topic, and two of another. */
    private final Lot lot = new Lot(
            IntStream.range(0, 6)
                    .mapToObj(no -> new Candidate(
                            QUESTIONS.get(no), no < 4 ? "Dữ liệu/Mở" : "An toàn", "SINGLE_CHOICE", Difficulty.EASY))
                    .toList(),
            List.of("Dữ liệu", "An toàn"),
            new Random());

    @RepeatedTest(20)
    void topicsTakeTurns() {
        assertThat(lot.draw(4, Set.of(), Set.of()))
                .doesNotHaveDuplicates()
                .containsAll(QUESTIONS.subList(4, 6))
                .hasSize(4);
    }

    @Test
    void whatWasTakenIsLeftOutAndThereAreFewerThen() {
        assertThat(lot.draw(6, Set.copyOf(QUESTIONS.subList(0, 4)), Set.of()))
                .containsExactlyInAnyOrderElementsOf(QUESTIONS.subList(4, 6));
    }

    @RepeatedTest(20)
    void whatIsRatherKeptForLaterComesLast() {
        List<QuestionId> drawn = lot.draw(3, Set.of(), Set.copyOf(QUESTIONS.subList(2, 6)));
        assertThat(drawn).hasSize(3);
        assertThat(drawn.subList(0, 2)).containsExactlyInAnyOrderElementsOf(QUESTIONS.subList(0, 2));
    }
}
