package vn.hocso.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Starts the product on a generated set of 2,000 people and 100,000 progress rows, measures it at 1, 8 and 32 users, prints a table and
 * writes the same figures as JSON.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        BenchOptions options = BenchOptions.parse(args);
        try (Installation installation = Installation.start(options)) {
            List<Measurement> measurements = measure(options, installation);
            System.out.println(Table.of(measurements));
            Report.write(options.json(), measurements);
            System.out.println("Written to " + options.json());
        }
    }

    private static List<Measurement> measure(BenchOptions options, Installation installation)
            throws IOException, InterruptedException {
        List<Measurement> measurements = new ArrayList<>();
        try (Learners learners = Learners.signIn(installation, options.mostUsers());
                RawDatabase database = new RawDatabase(installation.database(), options.mostUsers())) {
            List<Scenario> scenarios = Scenarios.all(learners, database);
            Load warmUp = new Load(options.warmUp(), installation.costs());
            Load load = new Load(options.seconds(), installation.costs());
            scenarios.forEach(scenario -> warmUp.run(scenario, options.mostUsers()));
            for (int users : options.users()) {
                for (Scenario scenario : scenarios) {
                    Measurement measurement = load.run(scenario, users);
                    System.out.println(measurement);
                    measurements.add(measurement);
                }
            }
        }
        return measurements;
    }

    /** What to measure and where; every value has a default. */
    record BenchOptions(Path jar, Path data, Path json, List<Integer> users, Duration seconds, Duration warmUp) {

        static BenchOptions parse(String[] args) {
            List<String> words = Arrays.asList(args);
            return new BenchOptions(
                    Path.of(value(words, "--jar", "backend/target/hocso-backend.jar")),
                    Path.of(value(words, "--data", ".hocso/bench")),
                    Path.of(value(words, "--json", ".hocso/bench.json")),
                    Arrays.stream(value(words, "--users", "1,8,32").split(","))
                            .map(Integer::valueOf)
                            .toList(),
                    Duration.ofSeconds(Long.parseLong(value(words, "--seconds", "10"))),
                    Duration.ofSeconds(Long.parseLong(value(words, "--warm-up", "10"))));
        }

        int mostUsers() {
            return users.stream().mapToInt(Integer::intValue).max().orElse(1);
        }

        private static String value(List<String> words, String name, String otherwise) {
            int at = words.indexOf(name);
            return at < 0 || at + 1 >= words.size() ? otherwise : words.get(at + 1);
        }
    }
}
