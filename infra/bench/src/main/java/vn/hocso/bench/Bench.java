package vn.hocso.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the product on a generated set of 2,000 people and 100,000 progress rows, measures it at 1, 8 and 32 users, prints a table and
 * writes the same figures as JSON.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        BenchOptions options;
        try {
            options = BenchOptions.parse(List.of(args));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
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
            List<Scenario> scenarios = Scenarios.all(learners, database).stream()
                    .filter(scenario -> options.wants(scenario.name()))
                    .toList();
            Load warmUp = new Load(options.warmUp(), installation.costs());
            Load leadIn = new Load(options.leadIn(), installation.costs());
            Load load = new Load(options.seconds(), installation.costs());
            scenarios.forEach(scenario -> warmUp.run(scenario, options.mostUsers()));
            for (int users : options.users()) {
                for (Scenario scenario : scenarios) {
                    leadIn.run(scenario, users);
                    Measurement measurement = load.run(scenario, users);
                    System.out.println(measurement);
                    measurements.add(measurement);
                }
            }
        }
        return measurements;
    }
}
