package vn.hocso.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures as a table, each rate beside what the floors of the same run allow. */
final class Table {

    private static final String HEAD =
            "| scenario | users | requests/s | of its floor | p50 ms | p95 ms | p99 ms | cpu ms | statements | failed |\n"
                    + "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n";

    private Table() {}

    static String of(List<Measurement> measurements) {
        return HEAD + measurements.stream().map(m -> row(m, measurements)).collect(Collectors.joining("\n"));
    }

    /**
     * The rate a scenario could reach at best: the do-nothing request for reads; one such request and one raw upsert after the other for
     * writes. NaN for the floors themselves.
     */
    static double floor(Measurement measurement, List<Measurement> all) {
        double nothing = rate(Scenarios.NOTHING, measurement.users(), all);
        return switch (measurement.scenario()) {
            case "outline", "lesson", "search" -> nothing;
            case "progress write", "quiz answer" ->
                1 / (1 / nothing + 1 / rate(Scenarios.UPSERT, measurement.users(), all));
            default -> Double.NaN;
        };
    }

    private static String row(Measurement m, List<Measurement> all) {
        double floor = floor(m, all);
        String share = Double.isNaN(floor) ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * m.perSecond() / floor);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %s | %.2f | %.2f | %.2f | %.2f | %.2f | %d |",
                m.scenario(),
                m.users(),
                m.perSecond(),
                share,
                m.p50(),
                m.p95(),
                m.p99(),
                m.cpuMillis(),
                m.statements(),
                m.failures());
    }

    private static double rate(String scenario, int users, List<Measurement> all) {
        return all.stream()
                .filter(m -> m.scenario().equals(scenario) && m.users() == users)
                .mapToDouble(Measurement::perSecond)
                .findFirst()
                .orElse(Double.NaN);
    }
}
