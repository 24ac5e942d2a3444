package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.hocso.assessment.Quizzes.DoubleMarking;
import vn.hocso.assessment.attempt.MarkingRefusals.MarkedByTwo;
import vn.hocso.assessment.attempt.MarkingRefusals.MarksMissing;
import vn.hocso.assessment.attempt.MarkingRefusals.OwnMarksDiffer;
import vn.hocso.assessment.attempt.TwiceMarked.MarkerMark;
import vn.hocso.identity.AccountId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TwiceMarkedTests {

    private static final AccountId AN = new AccountId(UUID.randomUUID());
    private static final AccountId BINH = new AccountId(UUID.randomUUID());
    private static final AccountId CHI = new AccountId(UUID.randomUUID());

    @Test
    void twoMarksNoFurtherApartThanToleratedComeToTheirMean() {
        assertThat(marked(10, "0.7", "0.8").agreed())
                .get()
                .extracting(Judgement::share)
                .isEqualTo(new BigDecimal("0.7500"));
    }

    @Test
    void exactlyTheToleranceIsStillTolerated() {
        assertThat(marked(10, "0.7", "0.8").agreed()).isPresent();
        assertThat(marked(10, "0.7", "0.8001").agreed()).isEmpty();
    }

    @Test
    void withoutToleranceOnlyTheSameMarkCounts() {
        assertThat(marked(0, "0.7", "0.70").agreed()).isPresent();
        assertThat(marked(0, "0.7", "0.7001").agreed()).isEmpty();
    }

    @Test
    void theMeanIsRoundedInTheLearnersFavour() {
        assertThat(marked(100, "0.3333", "0.6666").agreed())
                .get()
                .extracting(Judgement::share)
                .isEqualTo(new BigDecimal("0.5000"));
    }

    @Test
    void whichOfTheTwoWasHigherMakesNoDifference() {
        assertThat(marked(10, "0.8", "0.7").agreed().map(Judgement::share))
                .isEqualTo(marked(10, "0.7", "0.8").agreed().map(Judgement::share));
    }

    @Test
    void bothRemarksReachTheLearnerAndTheSameOneOnce() {
        assertThat(remarked("Rõ ràng", "Thiếu ví dụ")).isEqualTo("Rõ ràng\n\nThiếu ví dụ");
        assertThat(remarked("Rõ ràng", "Rõ ràng")).isEqualTo("Rõ ràng");
        assertThat(remarked(null, "Rõ ràng")).isEqualTo("Rõ ràng");
        assertThat(remarked(null, null)).isNull();
    }

    @Test
    void oneMarkAloneCountsForNothing() {
        assertThat(marked(100, "0.7").agreed()).isEmpty();
    }

    @Test
    void anAnswerGoesFromTheFirstMarkToTheSecondAndWhereTheyDifferToSomebodyWhoDecides() {
        assertThat(marked(10).step()).isEqualTo(MarkingStep.FIRST);
        assertThat(marked(10, "0.7").step()).isEqualTo(MarkingStep.SECOND);
        assertThat(marked(10, "0.7", "0.2").step()).isEqualTo(MarkingStep.RECONCILE);
        assertThat(settled("0.7", "0.75").step()).isEqualTo(MarkingStep.DONE);
    }

    @Test
    void whoeverMarkedFirstMarksFirstAgainAndNeverSecond() {
        assertThat(marked(10).turnOf(AN)).isEqualTo(1);
        assertThat(marked(10, "0.7").turnOf(AN)).isEqualTo(1);
        assertThat(marked(10, "0.7").turnOf(BINH)).isEqualTo(2);
    }

    @Test
    void onceBothAreInNobodyAddsOrChangesAMark() {
        for (AccountId one : List.of(AN, BINH, CHI)) {
            assertThatExceptionOfType(MarkedByTwo.class)
                    .isThrownBy(() -> marked(10, "0.7", "0.2").turnOf(one));
            assertThatExceptionOfType(MarkedByTwo.class)
                    .isThrownBy(() -> settled("0.7", "0.7").turnOf(one));
        }
    }

    @Test
    void aThirdPersonDecidesAndOneOfTheTwoOnlyAsAReviewer() {
        TwiceMarked differing = marked(10, "0.7", "0.2");
        assertThat(differing.mayBeDecidedBy(CHI, false)).isTrue();
        assertThat(differing.mayBeDecidedBy(AN, true)).isTrue();
        assertThat(differing.mayBeDecidedBy(BINH, false)).isFalse();
        assertThatExceptionOfType(OwnMarksDiffer.class).isThrownBy(() -> differing.requireMayBeDecidedBy(BINH, false));
    }

    @Test
    void nothingIsDecidedBeforeBothAreIn() {
        assertThat(marked(10, "0.7").mayBeDecidedBy(CHI, true)).isFalse();
        assertThatExceptionOfType(MarksMissing.class)
                .isThrownBy(() -> marked(10, "0.7").requireMayBeDecidedBy(CHI, true));
    }

    private static String remarked(String first, String second) {
        return new TwiceMarked(
                        new DoubleMarking(10),
                        List.of(
                                new MarkerMark(
                                        1, Judgement.of(BigDecimal.ONE, null, first, List.of()), AN, Instant.EPOCH),
                                new MarkerMark(
                                        2, Judgement.of(BigDecimal.ONE, null, second, List.of()), BINH, Instant.EPOCH)),
                        false)
                .agreed()
                .orElseThrow()
                .remark();
    }

    private static TwiceMarked settled(String... shares) {
        return new TwiceMarked(new DoubleMarking(10), marked(10, shares).given(), true);
    }

    private static TwiceMarked marked(int tolerance, String... shares) {
        List<MarkerMark> given = new ArrayList<>();
        for (String share : shares) {
            given.add(new MarkerMark(
                    given.size() + 1,
                    Judgement.of(new BigDecimal(share), null, null, List.of()),
                    given.isEmpty() ? AN : BINH,
                    Instant.EPOCH));
        }
        return new TwiceMarked(new DoubleMarking(tolerance), given, false);
    }
}
