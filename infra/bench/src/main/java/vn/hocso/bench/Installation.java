package vn.hocso.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import vn.hocso.local.EmbeddedMariaDb;
import vn.hocso.local.JdbcAccess;

/** A fresh installation of the product on 127.0.0.1 with the generated set loaded and nothing left to do in the background. */
final class Installation implements AutoCloseable {

    private static final String LOG = "backend.log";
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Map<String, String> SIZE = Map.of(
            "HOCSO_DEMO", "true",
            "HOCSO_DEMO_SIZE_PEOPLE", "2000",
            "HOCSO_DEMO_SIZE_COURSES", "12",
            "HOCSO_DEMO_SIZE_FINISHING", "0.05");

    private final EmbeddedMariaDb database;
    private final Process backend;
    private final URI address;

    private Installation(EmbeddedMariaDb database, Process backend, URI address) {
        this.database = database;
        this.backend = backend;
        this.address = address;
    }

    static Installation start(BenchOptions options) throws IOException, InterruptedException {
        Path data = options.data().toAbsolutePath();
        requireOwn(data);
        delete(data);
        EmbeddedMariaDb database = EmbeddedMariaDb.start(Files.createDirectories(data.resolve("database")));
        int port = EmbeddedMariaDb.freePort();
        Process backend = backend(options.jar().toAbsolutePath(), data, database.access(), port);
        Installation installation = new Installation(database, backend, URI.create("http://127.0.0.1:" + port));
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close));
        try {
            System.out.println("Loading 2,000 people and their learning …");
            installation.await("readiness", installation::answers);
            installation.await("an idle background", installation::isIdle);
            System.out.printf("%,d progress rows%n", installation.count("learning_lesson_progress"));
            return installation;
        } catch (RuntimeException | IOException | InterruptedException failure) {
            installation.close();
            throw failure;
        }
    }

    URI address() {
        return address;
    }

    JdbcAccess database() {
        return database.access();
    }

    Costs costs() {
        return new Costs(
                database.access(), List.of(backend.pid(), database.process().pid()));
    }

    @Override
    public void close() {
        backend.destroy();
        try {
            if (!backend.waitFor(30, TimeUnit.SECONDS)) {
                backend.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            backend.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        database.close();
    }

    private static Process backend(Path jar, Path data, JdbcAccess database, int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xms1g",
                "-Xmx1g",
                "-Duser.timezone=UTC",
                "-jar",
                jar.toString());
        Map<String, String> environment = builder.environment();
        environment.putAll(SIZE);
        environment.put("HOCSO_DB_URL", database.url());
        environment.put("HOCSO_DB_USER", database.user());
        environment.put("HOCSO_DB_PASSWORD", database.password());
        environment.put("HOCSO_DATA", data.resolve("application").toString());
        environment.put("HOCSO_PORT", Integer.toString(port));
        Path log = data.resolve(LOG);
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private void await(String what, Check check) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!check.holds()) {
            if (!backend.isAlive() || Instant.now().isAfter(end)) {
                throw new IOException("The backend did not reach " + what + "; its log is in the data directory");
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private boolean answers() throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest ready = HttpRequest.newBuilder(address.resolve("/actuator/health/readiness"))
                    .build();
            return client.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Every course has its learners, every event is delivered and every change indexed. */
    private boolean isIdle() throws IOException {
        return count("demo_step where name like 'activity of %'") == Long.parseLong(SIZE.get("HOCSO_DEMO_SIZE_COURSES"))
                && count("EVENT_PUBLICATION") == 0
                && count("hsearch_outbox_event") == 0;
    }

    private long count(String rows) throws IOException {
        JdbcAccess access = database.access();
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                ResultSet result = connection.createStatement().executeQuery("select count(*) from " + rows)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    /** Refuses to empty a directory that is not from an earlier run. */
    private static void requireOwn(Path data) throws IOException {
        if (!Files.exists(data) || Files.exists(data.resolve(LOG))) {
            return;
        }
        try (Stream<Path> content = Files.list(data)) {
            if (content.findAny().isPresent()) {
                throw new IOException(data + " holds something else; name a new directory with --data");
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> tree = Files.walk(directory)) {
                for (Path path :
                        tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private interface Check {

        boolean holds() throws IOException, InterruptedException;
    }
}
