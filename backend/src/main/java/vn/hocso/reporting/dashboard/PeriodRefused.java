package vn.hocso.reporting.dashboard;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** The months asked for are no period: it ends before it begins, or is too long to show. */
class PeriodRefused extends Refusal {

    private PeriodRefused(String code, Map<String, ?> params) {
        super(Kind.INVALID, code, params, "from");
    }

    static PeriodRefused turnedRound() {
        return new PeriodRefused("reporting.period-turned-round", Map.of());
    }

    static PeriodRefused tooLong(int months) {
        return new PeriodRefused("reporting.period-too-long", Map.of("months", months));
    }
}
