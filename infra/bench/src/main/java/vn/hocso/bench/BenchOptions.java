package vn.hocso.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What to measure and where; every value has a default. */
record BenchOptions(
        Path jar, Path data, Path json, List<Integer> users, Duration seconds, Duration warmUp, List<String> only) {

    private static final Map<String, String> DEFAULTS = Map.of(
            "--only",
            "",
            "--jar",
            "backend/target/hocso-backend.jar",
            "--data",
            ".hocso/bench",
            "--json",
            ".hocso/bench.json",
            "--users",
            "1,8,32",
            "--seconds",
            "10",
            "--warm-up",
            "20");

    /** @throws IllegalArgumentException in words for whoever typed the options */
    static BenchOptions parse(List<String> words) {
        Map<String, String> values = new HashMap<>(DEFAULTS);
        for (int i = 0; i < words.size(); i += 2) {
            if (!DEFAULTS.containsKey(words.get(i))) {
                throw new IllegalArgumentException(
                        "Unknown option " + words.get(i) + ". ./hocso bench --help lists them.");
            }
            if (i + 1 == words.size()) {
                throw new IllegalArgumentException("The option " + words.get(i) + " needs a value.");
            }
            values.put(words.get(i), words.get(i + 1));
        }
        return new BenchOptions(
                Path.of(value(values, "--jar")),
                Path.of(value(values, "--data")),
                Path.of(value(values, "--json")),
                Arrays.stream(value(values, "--users").split(","))
                        .map(users -> (int) number("--users", users))
                        .toList(),
                Duration.ofSeconds(number("--seconds", value(values, "--seconds"))),
                Duration.ofSeconds(number("--warm-up", value(values, "--warm-up"))),
                Arrays.stream(value(values, "--only").split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    /** Floors are always measured, for without them no figure says anything. */
    boolean wants(String scenario) {
        return only.isEmpty() || only.contains(scenario) || Scenarios.FLOORS.contains(scenario);
    }

    /** How long a measurement runs before it counts: the JVM works for few users otherwise than for many, and has to learn so. */
    Duration leadIn() {
        return seconds.dividedBy(2);
    }

    int mostUsers() {
        return users.stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    private static String value(Map<String, String> values, String option) {
        return Objects.requireNonNull(values.get(option));
    }

    private static long number(String option, String value) {
        if (!value.strip().matches("[1-9]\\d{0,3}")) {
            throw new IllegalArgumentException(
                    "The option " + option + " takes whole numbers from 1 to 9999, not " + value + ".");
        }
        return Long.parseLong(value.strip());
    }
}
