package vn.hocso.assessment.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import vn.hocso.assessment.Flag;
import vn.hocso.assessment.analysis.AnalysisViews.OptionView;

/**
 * When a question is flagged. The limits for discrimination are those of R. L. Ebel and D. A. Frisbie, Essentials of Educational Measurement
 * (5th ed., 1991), ch. 13.
 */
final class Flags {

    private static final double EASY = 0.95;
    private static final double HARD = 0.2;
    private static final double WEAK = 0.2;
    private static final double UNUSED = 0.05;

    private Flags() {}

    static Set<Flag> of(ItemStatistics item, List<OptionView> options) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (item.facility() >= EASY) {
            flags.add(Flag.TOO_EASY);
        } else if (item.facility() <= HARD) {
            flags.add(Flag.TOO_HARD);
        }
        Double correlation = item.correlation();
        Double discrimination = item.discrimination();
        if (correlation != null && correlation < 0) {
            flags.add(Flag.NEGATIVE_DISCRIMINATION);
        } else if (discrimination != null && discrimination < WEAK && item.facility() < EASY) {
            flags.add(Flag.WEAK_DISCRIMINATION);
        }
        flags.addAll(ofOptions(options));
        return flags;
    }

    private static Set<Flag> ofOptions(List<OptionView> options) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        double right = options.stream()
                .filter(OptionView::correct)
                .mapToDouble(OptionView::upper)
                .max()
                .orElse(1);
        for (OptionView option : options) {
            if (!option.correct() && option.upper() > right) {
                flags.add(Flag.KEY_IN_DOUBT);
            } else if (!option.correct() && option.upper() > option.lower() && option.upper() >= WEAK) {
                flags.add(Flag.OPTION_ATTRACTS_THE_BEST);
            }
            if (!option.correct() && option.share() < UNUSED) {
                flags.add(Flag.UNUSED_OPTION);
            }
        }
        return flags;
    }
}
