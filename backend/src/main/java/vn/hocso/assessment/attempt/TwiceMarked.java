package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.Quizzes.DoubleMarking;
import vn.hocso.assessment.attempt.MarkingRefusals.MarkedByTwo;
import vn.hocso.assessment.attempt.MarkingRefusals.MarksMissing;
import vn.hocso.assessment.attempt.MarkingRefusals.OwnMarksDiffer;
import vn.hocso.identity.AccountId;

/**
 * An answer that two persons mark, neither knowing what the other gave, and how one mark comes of both: their mean where they lie no
 * further apart than the quiz tolerates, else what somebody decides for a reason.
 *
 * @param given what came in, the first first
 * @param settled whether there is a mark that counts
 */
record TwiceMarked(DoubleMarking rule, List<MarkerMark> given, boolean settled) {

    private static final int MARKERS = 2;
    private static final int DECIMALS = 4;

    /** @param turn whether it came first or second */
    record MarkerMark(int turn, Judgement judgement, AccountId by, Instant at) {}

    MarkingStep step() {
        if (settled) {
            return MarkingStep.DONE;
        }
        return switch (given.size()) {
            case 0 -> MarkingStep.FIRST;
            case 1 -> MarkingStep.SECOND;
            default -> MarkingStep.RECONCILE;
        };
    }

    boolean bothAreIn() {
        return given.size() == MARKERS;
    }

    Optional<MarkerMark> by(AccountId marker) {
        return given.stream().filter(one -> one.by().equals(marker)).findFirst();
    }

    /**
     * The turn in which the marker gives something now. What they gave before may become another mark as long as nobody else's is in; from
     * then on neither changes.
     */
    int turnOf(AccountId marker) {
        if (settled || bothAreIn()) {
            throw new MarkedByTwo();
        }
        return by(marker).map(MarkerMark::turn).orElse(given.size() + 1);
    }

    TwiceMarked with(MarkerMark one) {
        List<MarkerMark> others =
                given.stream().filter(other -> other.turn() != one.turn()).toList();
        return new TwiceMarked(
                rule,
                Stream.concat(others.stream(), Stream.of(one))
                        .sorted(Comparator.comparing(MarkerMark::turn))
                        .toList(),
                settled);
    }

    /** What both come to without anybody deciding: their mean, half a last digit in the learner's favour, and what both said. */
    Optional<Judgement> agreed() {
        if (!bothAreIn()) {
            return Optional.empty();
        }
        Judgement first = given.getFirst().judgement();
        Judgement second = given.getLast().judgement();
        BigDecimal apart = first.share().subtract(second.share()).abs().movePointRight(2);
        if (apart.compareTo(BigDecimal.valueOf(rule.tolerancePercent())) > 0) {
            return Optional.empty();
        }
        BigDecimal mean =
                first.share().add(second.share()).divide(BigDecimal.valueOf(MARKERS), DECIMALS, RoundingMode.HALF_UP);
        return Optional.of(new Judgement(
                mean,
                Objects.equals(first.levels(), second.levels()) ? first.levels() : null,
                remarks(),
                annotations()));
    }

    private List<Annotation> annotations() {
        return Annotation.sorted(given.stream()
                .flatMap(one -> one.judgement().annotations().stream())
                .toList());
    }

    private @Nullable String remarks() {
        String said = given.stream()
                .map(one -> one.judgement().remark())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n\n"));
        return said.isEmpty() ? null : said;
    }

    /**
     * Whoever gave one of the two marks decides between them only if they also review what the unit makes. While there is one mark, only who
     * gave it may decide, and again only as a reviewer: everybody else gives the second mark, without having seen the first.
     */
    boolean mayBeDecidedBy(AccountId decider, boolean reviews) {
        return switch (given.size()) {
            case 0 -> false;
            case 1 -> reviews && by(decider).isPresent();
            default -> reviews || by(decider).isEmpty();
        };
    }

    void requireMayBeDecidedBy(AccountId decider, boolean reviews) {
        if (!mayBeDecidedBy(decider, reviews)) {
            throw bothAreIn() ? new OwnMarksDiffer() : new MarksMissing();
        }
    }
}
