package vn.hocso.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Gives the tests of one JVM one server, under the build directory of the module being tested. */
final class TestDatabase {

    private static final Path BUILD = Path.of("target").toAbsolutePath();
    private static final String PREFIX = "mariadb-";

    private TestDatabase() {}

    static EmbeddedMariaDb shared() {
        return Holder.SERVER;
    }

    private static final class Holder {
        static final EmbeddedMariaDb SERVER = startForThisJvm();
    }

    private static EmbeddedMariaDb startForThisJvm() {
        try {
            Files.createDirectories(BUILD);
            removeThoseOfDeadJvms();
            Path home = BUILD.resolve(PREFIX + ProcessHandle.current().pid());
            FileTrees.delete(home);
            EmbeddedMariaDb server = EmbeddedMariaDb.start(home, EmbeddedMariaDb.freePort(), Durability.DISPOSABLE);
            endWithThisJvm(server, home);
            return server;
        } catch (IOException e) {
            throw new LocalServiceException("The test database cannot use " + BUILD + ": " + e.getMessage(), e);
        }
    }

    /** A shutdown hook would race those of the application contexts, so another process watches this one instead. */
    private static void endWithThisJvm(EmbeddedMariaDb server, Path home) throws IOException {
        String watch = "while kill -0 \"$1\" 2>/dev/null; do sleep 0.5; done; kill -KILL \"$2\"; rm -rf \"$3\"";
        new ProcessBuilder(
                        "setsid",
                        "sh",
                        "-c",
                        watch,
                        "watch",
                        Long.toString(ProcessHandle.current().pid()),
                        Long.toString(server.process().pid()),
                        home.toString())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void removeThoseOfDeadJvms() throws IOException {
        try (DirectoryStream<Path> homes = Files.newDirectoryStream(BUILD, PREFIX + "*")) {
            for (Path home : homes) {
                if (!jvmIsAlive(home)) {
                    EmbeddedMariaDb.leftovers(home).end(Duration.ofSeconds(1));
                    FileTrees.delete(home);
                }
            }
        }
    }

    private static boolean jvmIsAlive(Path home) {
        String pid = home.getFileName().toString().substring(PREFIX.length());
        return pid.matches("\\d+") && ProcessHandle.of(Long.parseLong(pid)).isPresent();
    }
}
