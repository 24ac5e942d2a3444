package vn.hocso.assessment.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.hocso.assessment.analysis.Sitting.ItemKey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Holds our formulas against results of others.
 *
 * <p>{@code lsat6.csv} is section 6 of the Law School Admission Test, 1,000 people and five items, by answer patterns and how many gave them:
 * R. D. Bock and M. Lieberman, Fitting a response model for n dichotomously scored items, Psychometrika 35 (1970), pp. 179–197. The results
 * are those printed by {@code descript(LSAT)} of the R package ltm (D. Rizopoulos, Journal of Statistical Software 17 (2006), issue 5).
 *
 * <p>{@code partial-credit.csv} is made up, with partly right answers and an item that works the wrong way. Its results were computed with
 * NumPy 2.4 ({@code corrcoef}, {@code var(ddof=1)}) and SciPy 1.17 ({@code stats.skew(bias=False)}).
 */
class ReferenceResultsTests {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "assessment", "analysis");

    @Test
    void facilitiesAndItemTotalCorrelationsOfTheLawSchoolAdmissionTestAreThePublishedOnes() throws IOException {
        List<Sitting> lsat = lsat();
        double[] facilities = {0.924, 0.709, 0.553, 0.763, 0.870};
        double[] excluded = {0.1128, 0.1532, 0.1728, 0.1444, 0.1216};

        assertThat(lsat).hasSize(1_000);
        for (int no = 0; no < 5; no++) {
            ItemStatistics item = ItemStatistics.of(item(no), lsat);
            assertThat(item.facility()).isCloseTo(facilities[no], within(1e-9));
            assertThat(requireNonNull(item.correlation())).isCloseTo(excluded[no], within(5e-5));
        }
    }

    @Test
    void alphaOfTheLawSchoolAdmissionTestIsThePublishedOne() throws IOException {
        Reliability reliability = Reliability.of(lsat());

        assertThat(requireNonNull(reliability.alpha())).isCloseTo(0.295, within(5e-5));
        assertThat(reliability.estimated()).isFalse();
        // 0.86907 points of five
        assertThat(requireNonNull(reliability.error())).isCloseTo(0.8690666123933 / 5, within(1e-9));
    }

    @Test
    void itemsWithPartlyRightAnswersAgreeWithWhatNumPyFinds() throws IOException {
        List<Sitting> sittings = partialCredit();
        double[] facilities = {
            0.6216216216216216,
            0.4864864864864865,
            0.42567567567567566,
            0.1891891891891892,
            0.35135135135135137,
            0.5675675675675675
        };
        double[] correlations = {
            0.36825583679453444,
            0.5306516157398921,
            0.369797306140301,
            0.34692464289463887,
            0.07433482454537224,
            -0.49258246239784154
        };
        double[] discriminations = {0.8, 0.9, 0.4, 0.7, 0.6, -0.3};
        for (int no = 0; no < 6; no++) {
            ItemStatistics item = ItemStatistics.of(item(no), sittings);
            assertThat(item.facility()).isCloseTo(facilities[no], within(1e-12));
            assertThat(requireNonNull(item.correlation())).isCloseTo(correlations[no], within(1e-12));
            assertThat(requireNonNull(item.discrimination())).isCloseTo(discriminations[no], within(1e-12));
            assertThat(item.upper()).hasSize(10);
        }
        assertThat(requireNonNull(Reliability.of(sittings).alpha())).isCloseTo(0.2863040055973409, within(1e-12));
        assertThat(requireNonNull(Reliability.of(sittings).error())).isCloseTo(1.0717765415211116 / 6, within(1e-12));
    }

    @Test
    void theDistributionOfScoresAgreesWithWhatSciPyFinds() throws IOException {
        double[] points = partialCredit().stream().mapToDouble(Sitting::points).toArray();

        assertThat(Statistics.mean(points)).isCloseTo(2.641891891891892, within(1e-12));
        assertThat(requireNonNull(Statistics.deviation(points))).isCloseTo(1.2686669246755689, within(1e-12));
        assertThat(Statistics.median(points)).isEqualTo(2.5);
        assertThat(requireNonNull(Statistics.skewness(points))).isCloseTo(0.14463929370599501, within(1e-12));
    }

    @Test
    void papersDrawnFromABankGiveAnEstimateNearWhatTheWholeTestGives() throws IOException {
        List<Sitting> drawn = IntStream.range(0, 1_000)
                .mapToObj(no -> without(lsat(no), item(no % 5)))
                .toList();
        Reliability reliability = Reliability.of(drawn);

        assertThat(reliability.estimated()).isTrue();
        // Spearman and Brown: four of five items with 0.295 give 0.251
        assertThat(requireNonNull(reliability.alpha())).isCloseTo(0.251, within(0.05));
    }

    @Test
    void whatCannotBeToldIsNotTold() {
        List<Sitting> alike = IntStream.range(0, 12)
                .mapToObj(no -> new Sitting(new UUID(1, no), Map.of(item(0), 1.0, item(1), 1.0)))
                .toList();

        assertThat(ItemStatistics.of(item(0), alike).correlation()).isNull();
        assertThat(Reliability.of(alike).alpha()).isNull();
        assertThat(Statistics.skewness(new double[] {1, 1, 1})).isNull();
        assertThat(Statistics.deviation(new double[] {1})).isNull();
    }

    private static @Nullable List<Sitting> lsatOnce;

    private static Sitting lsat(int no) {
        try {
            return lsat().get(no);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Sitting> lsat() throws IOException {
        if (lsatOnce == null) {
            List<Sitting> sittings = new ArrayList<>();
            for (String line : Files.readAllLines(SAMPLES.resolve("lsat6.csv"))) {
                String[] pattern = line.split(",");
                for (int i = 0; i < Integer.parseInt(pattern[1]); i++) {
                    sittings.add(sitting(sittings.size(), pattern[0].split("")));
                }
            }
            lsatOnce = sittings;
        }
        return lsatOnce;
    }

    private static List<Sitting> partialCredit() throws IOException {
        List<Sitting> sittings = new ArrayList<>();
        for (String line : Files.readAllLines(SAMPLES.resolve("partial-credit.csv"))) {
            sittings.add(sitting(sittings.size(), line.split(",")));
        }
        return sittings;
    }

    private static Sitting sitting(int no, String[] shares) {
        Map<ItemKey, Double> items = new HashMap<>();
        for (int i = 0; i < shares.length; i++) {
            items.put(item(i), Double.parseDouble(shares[i]));
        }
        return new Sitting(new UUID(1, no), items);
    }

    private static Sitting without(Sitting sitting, ItemKey item) {
        Map<ItemKey, Double> fewer = new HashMap<>(sitting.shares());
        fewer.remove(item);
        return new Sitting(sitting.attempt(), fewer);
    }

    private static ItemKey item(int no) {
        return new ItemKey(new UUID(2, no), 1);
    }
}
