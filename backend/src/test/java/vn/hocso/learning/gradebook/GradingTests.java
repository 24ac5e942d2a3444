package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.hocso.learning.gradebook.Combination.Fate;
import vn.hocso.learning.gradebook.Grade.Source;
import vn.hocso.learning.gradebook.Grading.Known;
import vn.hocso.learning.gradebook.Scheme.Category;
import vn.hocso.learning.gradebook.Scheme.Formula;
import vn.hocso.learning.gradebook.Scheme.Item;
import vn.hocso.learning.gradebook.Scheme.Kind;
import vn.hocso.learning.gradebook.Scheme.Missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How final marks are found. Each expected mark was worked out by hand, as written beside it. */
class GradingTests {

    private static final UUID FIRST = new UUID(7, 1);
    private static final UUID SECOND = new UUID(7, 2);
    private static final UUID ESSAY = new UUID(7, 3);
    private static final UUID GROUP = new UUID(7, 9);

    @Test
    void aWeightedMeanCountsEachItemByItsWeight() {
        // (0.8·1 + 0.5·1 + 0.9·3) / 5 = 0.8
        Grade grade = grade(scheme(Formula.WEIGHTED_MEAN, 0, Missing.ZERO, 1, "1", "1", "3"), "0.8", "0.5", "9");

        assertThat(grade.mark()).isEqualByComparingTo("8.0");
        assertThat(grade.item(ESSAY).influence()).isEqualByComparingTo("0.6");
        assertThat(grade.item(ESSAY).contribution()).isEqualByComparingTo("5.4");
        assertThat(grade.passed()).isTrue();
    }

    @Test
    void aHalfThatThirdsMakeIsRoundedUp() {
        // (1/3·3 + 1/3·3 + 0.625·4) / 10 = 0.45
        Scheme whole = scheme(Formula.WEIGHTED_MEAN, 0, Missing.ZERO, 0, "3", "3", "4");

        assertThat(grade(whole, "0.333333333", "0.333333333", "6.25").mark()).isEqualByComparingTo("5");
    }

    @Test
    void aSimpleMeanCountsAllAlikeWhateverTheirWeights() {
        // (0.8 + 0.5 + 0.9) / 3 = 0.7333
        assertThat(grade(scheme(Formula.SIMPLE_MEAN, 0, Missing.ZERO, 1, "1", "1", "3"), "0.8", "0.5", "9")
                        .mark())
                .isEqualByComparingTo("7.3");
    }

    @Test
    void aSumAddsThePointsAndItsScaleIsThatOfAllItems() {
        // 8 + 5 + 9 of 30
        Grade grade = grade(scheme(Formula.SUM, 0, Missing.LEFT_OUT, 1, "1", "1", "1"), "0.8", "0.5", "9");

        assertThat(grade.mark()).isEqualByComparingTo("22.0");
        assertThat(grade.outOf()).isEqualByComparingTo("30");
    }

    @Test
    void theBestTwoCountAndTheThirdIsDropped() {
        // (0.9 + 0.8) / 2
        Scheme scheme = new Scheme(
                Formula.BEST_OF, 2, 0, Missing.ZERO, 10, 1, BigDecimal.valueOf(5), List.of(), items("1", "1", "1"));
        Grade grade = grade(scheme, "0.8", "0.5", "9");

        assertThat(grade.mark()).isEqualByComparingTo("8.5");
        assertThat(grade.item(SECOND).fate()).isEqualTo(Fate.DROPPED);
        assertThat(grade.item(SECOND).influence()).isZero();
    }

    @Test
    void theLowestIsDroppedButNeverTheLastOne() {
        Scheme dropsOne = scheme(Formula.WEIGHTED_MEAN, 1, Missing.ZERO, 1, "1", "1", "3");
        // (0.8·1 + 0.9·3) / 4 = 0.875, half up
        assertThat(grade(dropsOne, "0.8", "0.5", "9").mark()).isEqualByComparingTo("8.8");

        Scheme dropsMore = scheme(Formula.SIMPLE_MEAN, 5, Missing.ZERO, 1, "1", "1", "1");
        assertThat(grade(dropsMore, "0.8", "0.5", "9").mark()).isEqualByComparingTo("9.0");
    }

    @Test
    void workThatWasNotDoneCountsAsNoughtOrIsLeftOutAsTheRulesSay() {
        Grade asZero = grade(scheme(Formula.SIMPLE_MEAN, 0, Missing.ZERO, 1, "1", "1", "1"), "0.8", null, "9");
        // (0.8 + 0 + 0.9) / 3 = 0.5667
        assertThat(asZero.mark()).isEqualByComparingTo("5.7");
        assertThat(asZero.item(SECOND).fate()).isEqualTo(Fate.COUNTED_AS_ZERO);
        assertThat(asZero.item(SECOND).points()).isNull();

        Grade leftOut = grade(scheme(Formula.SIMPLE_MEAN, 0, Missing.LEFT_OUT, 1, "1", "1", "1"), "0.8", null, "9");
        assertThat(leftOut.mark()).isEqualByComparingTo("8.5");
        assertThat(leftOut.item(SECOND).fate()).isEqualTo(Fate.LEFT_OUT);
    }

    @Test
    void thereIsNoMarkWhileNothingIsThereToFindItFrom() {
        Grade grade = grade(scheme(Formula.SIMPLE_MEAN, 0, Missing.LEFT_OUT, 1, "1", "1", "1"), null, null, null);

        assertThat(grade.mark()).isNull();
        assertThat(grade.passed()).isNull();
    }

    @Test
    void aCategoryMakesOneMarkOfItsItemsFirst() {
        // quizzes: the better of 0.8 and 0.5 = 0.8, weight 2; essay 0.9, weight 3: (1.6 + 2.7) / 5 = 0.86
        Scheme scheme = new Scheme(
                Formula.WEIGHTED_MEAN,
                1,
                0,
                Missing.ZERO,
                10,
                2,
                new BigDecimal("8.6"),
                List.of(new Category(GROUP, "Kiểm tra thường xuyên", BigDecimal.TWO, Formula.SIMPLE_MEAN, 1, 1)),
                List.of(
                        item(FIRST, Kind.ACTIVITY, "1", GROUP),
                        item(SECOND, Kind.ACTIVITY, "1", GROUP),
                        item(ESSAY, Kind.MANUAL, "3", null)));
        Grade grade = grade(scheme, "0.8", "0.5", "9");

        assertThat(grade.mark()).isEqualByComparingTo("8.60");
        assertThat(grade.category(GROUP).share()).isEqualByComparingTo("0.8");
        assertThat(grade.item(FIRST).influence()).isEqualByComparingTo("0.4");
        assertThat(grade.item(SECOND).fate()).isEqualTo(Fate.DROPPED);
        assertThat(grade.passed()).isTrue();
    }

    @Test
    void whatTheItemsAddIsTheMarkBeforeRounding() {
        Grade grade = grade(scheme(Formula.WEIGHTED_MEAN, 0, Missing.ZERO, 2, "1", "2", "4"), "0.37", "0.61", "8.25");
        BigDecimal sum =
                grade.items().stream().map(Grade.ItemGrade::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);

        // (0.37 + 1.22 + 3.3) / 7 = 0.698571…
        assertThat(grade.mark()).isEqualByComparingTo("6.99");
        assertThat(sum).isCloseTo(new BigDecimal("6.9857"), within(new BigDecimal("0.0003")));
    }

    @Test
    void theRoundedMarkIsHeldAgainstThePassMark() {
        // 0.495 of ten is 4.95, which is 5.0 to one decimal and enough
        Grade grade = grade(scheme(Formula.SIMPLE_MEAN, 0, Missing.LEFT_OUT, 1, "1", "1", "1"), "0.495", null, null);

        assertThat(grade.mark()).isEqualByComparingTo("5.0");
        assertThat(grade.passed()).isTrue();
    }

    @Test
    void whatAPersonEnteredStandsInPlaceOfWhatWasFoundWhichIsStillTold() {
        Map<UUID, BigDecimal> given = new HashMap<>(Map.of(FIRST, new BigDecimal("10"), ESSAY, new BigDecimal("9")));
        Grade grade = new Grading(scheme(Formula.SIMPLE_MEAN, 0, Missing.LEFT_OUT, 1, "1", "1", "1"))
                .grade(new Known(Map.of(FIRST, new BigDecimal("0.2")), given));

        // (1 + 0.9) / 2
        assertThat(grade.mark()).isEqualByComparingTo("9.5");
        assertThat(grade.item(FIRST).source()).isEqualTo(Source.REPLACED);
        assertThat(grade.item(FIRST).found()).isEqualByComparingTo("2");
        assertThat(grade.item(ESSAY).source()).isEqualTo(Source.GIVEN);
        assertThat(grade.item(SECOND).source()).isEqualTo(Source.NONE);
    }

    @Test
    void aReplacedFinalMarkHoldsAndTheFoundOneIsStillTold() {
        Grade grade = new Grading(scheme(Formula.SIMPLE_MEAN, 0, Missing.LEFT_OUT, 1, "1", "1", "1"))
                .grade(new Known(Map.of(FIRST, new BigDecimal("0.2")), Map.of(Grading.FINAL, new BigDecimal("6.5"))));

        assertThat(grade.mark()).isEqualByComparingTo("6.5");
        assertThat(grade.found()).isEqualByComparingTo("2.0");
        assertThat(grade.replaced()).isTrue();
        assertThat(grade.passed()).isTrue();
    }

    @Test
    void anItemWithoutWeightIsShownAndDoesNotCount() {
        Grade grade = grade(scheme(Formula.WEIGHTED_MEAN, 0, Missing.ZERO, 1, "1", "0", "1"), "0.8", "0.1", "9");

        assertThat(grade.mark()).isEqualByComparingTo("8.5");
        assertThat(grade.item(SECOND).fate()).isEqualTo(Fate.WITHOUT_WEIGHT);
        assertThat(grade.item(SECOND).points()).isEqualByComparingTo("1");
    }

    @Test
    void aDroppedCategoryTakesItsItemsAlong() {
        Scheme scheme = new Scheme(
                Formula.SIMPLE_MEAN,
                1,
                1,
                Missing.ZERO,
                10,
                1,
                BigDecimal.ONE,
                List.of(new Category(GROUP, "Nhóm", BigDecimal.ONE, Formula.SIMPLE_MEAN, 1, 0)),
                List.of(item(FIRST, Kind.ACTIVITY, "1", GROUP), item(ESSAY, Kind.MANUAL, "1", null)));
        Grade grade = grade(scheme, "0.3", null, "9");

        assertThat(grade.mark()).isEqualByComparingTo("9.0");
        assertThat(grade.item(FIRST).fate()).isEqualTo(Fate.DROPPED);
        assertThat(grade.item(FIRST).influence()).isZero();
    }

    private static Grade grade(Scheme scheme, @Nullable String first, @Nullable String second, @Nullable String essay) {
        Map<UUID, BigDecimal> found = new HashMap<>();
        Map<UUID, BigDecimal> given = new HashMap<>();
        if (first != null) {
            found.put(FIRST, new BigDecimal(first));
        }
        if (second != null) {
            found.put(SECOND, new BigDecimal(second));
        }
        if (essay != null) {
            given.put(ESSAY, new BigDecimal(essay));
        }
        return new Grading(scheme).grade(new Known(found, given));
    }

    private static Scheme scheme(Formula formula, int drop, Missing missing, int decimals, String... weights) {
        return new Scheme(formula, 1, drop, missing, 10, decimals, BigDecimal.valueOf(5), List.of(), items(weights));
    }

    private static List<Item> items(String... weights) {
        return List.of(
                item(FIRST, Kind.ACTIVITY, weights[0], null),
                item(SECOND, Kind.ACTIVITY, weights[1], null),
                item(ESSAY, Kind.MANUAL, weights[2], null));
    }

    private static Item item(UUID id, Kind kind, String weight, @Nullable UUID category) {
        return new Item(
                id, kind, kind == Kind.ACTIVITY ? id : null, "Cột", BigDecimal.TEN, new BigDecimal(weight), category);
    }
}
