package vn.hocso.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A supervisor started as {@code ./hocso start} does it, with the tiny backend in place of the real one. */
final class RunningHocso implements AutoCloseable {

    private final Path home;
    private final DataDirectory data;
    private final int port = EmbeddedMariaDb.freePort();
    private Process supervisor;

    private RunningHocso(Path home) throws IOException {
        this.home = home.toRealPath();
        this.data = new DataDirectory(this.home.resolve("data"));
        writeBackendJar();
    }

    /** Has made its tables and its image, and is started again. */
    static RunningHocso in(Path home) throws IOException {
        RunningHocso hocso = notStarted(home);
        EmptyTables.copyTo(DataDirectory.prepared(hocso.data.root()).database());
        hocso.layOutImageWithoutCache();
        hocso.start();
        return hocso;
    }

    /** Is started for the first time. */
    static RunningHocso anewIn(Path home) throws IOException {
        RunningHocso hocso = notStarted(home);
        hocso.start();
        return hocso;
    }

    static RunningHocso notStarted(Path home) throws IOException {
        return new RunningHocso(home);
    }

    int port() {
        return port;
    }

    /** Starts and waits for the address. */
    void start() throws IOException {
        supervisor = launch();
        until(() -> !page().isEmpty() || !supervisor.isAlive());
        assertThat(supervisor.isAlive()).as(output()).isTrue();
        until(() -> data.address().isPresent());
    }

    /** Starts without waiting. */
    Process launch() throws IOException {
        return new ProcessBuilder(
                        Jvm.java(),
                        "-Dhocso.supervisor=" + data.root(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HocsoCommand.class.getName(),
                        "start",
                        "--data",
                        data.root().toString(),
                        "--port",
                        Integer.toString(port),
                        "--backend",
                        jar().toString(),
                        "--images",
                        images().toString())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("output").toFile()))
                .start();
    }

    int command(String name, String... more) {
        return HocsoCommand.run(
                Stream.concat(Stream.of(name, "--data", data.root().toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    Process supervisor() {
        return supervisor;
    }

    DataDirectory data() {
        return data;
    }

    List<ProcessHandle> everyProcess() {
        return Stream.of(data.supervisors(), data.backends(), data.databases())
                .flatMap(processes -> processes.find().stream())
                .toList();
    }

    /** What the backend answers, or nothing while it does not. */
    String page() {
        try (Backend backend = new Backend("http://localhost:" + port)) {
            return backend.get("/").orElse("");
        }
    }

    /** Whether it answers, and from another process than the one that gave this page. */
    boolean answersAnew(String before) {
        String now = page();
        return now.startsWith("pid") && !now.equals(before);
    }

    String output() throws IOException {
        return Files.readString(home.resolve("output"));
    }

    /** The cache that a training run leaves, once it is complete. */
    Optional<Path> cache() {
        try (Stream<Path> files = Files.walk(images())) {
            return files.filter(file -> file.endsWith("backend.aot")).findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(deadline);
            pause();
        }
    }

    @Override
    public void close() {
        command("stop");
    }

    /** Unpacked, and not to be trained: that takes longer than all the rest of a start. */
    private void layOutImageWithoutCache() throws IOException {
        BackendImage image = BackendImage.of(jar(), images());
        Path app = images().resolve(image.build()).resolve("app");
        Files.createDirectories(app);
        Files.copy(jar(), app.resolve(jar().getFileName()));
        image.giveUpTraining();
    }

    private Path images() {
        return home.resolve("images");
    }

    private Path jar() {
        return home.resolve("tiny.jar");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeBackendJar() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, TinyBackend.class.getName());
        manifest.getMainAttributes()
                .put(Attributes.Name.CLASS_PATH, driverJar().toUri().toString());
        String entry = TinyBackend.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(jar());
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.putNextEntry(new JarEntry(entry));
            jar.write(TinyBackend.class.getResourceAsStream("/" + entry).readAllBytes());
        }
    }

    private static Path driverJar() {
        return Path.of(URI.create(org.mariadb.jdbc.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
    }
}
