package vn.hocso.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the person asked for on the command line.
 *
 * @param backend the backend's jar
 * @param frontend the directory with the built pages
 * @param images where prepared copies of the backend are kept
 */
record LaunchOptions(
        String command,
        Path data,
        int port,
        boolean demo,
        boolean confirmed,
        Path backend,
        Path frontend,
        Path images) {

    static final int DEFAULT_PORT = 8080;

    private static final Set<String> SWITCHES = Set.of("--no-demo", "--yes");
    private static final Set<String> VALUES = Set.of("--data", "--port", "--backend", "--frontend", "--images");

    static LaunchOptions parse(String... arguments) {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        if (rest.isEmpty()) {
            throw new UsageException("Name a command: start, stop, status or reset-demo.");
        }
        String command = rest.pop();
        Map<String, String> given = new HashMap<>();
        while (!rest.isEmpty()) {
            String name = rest.pop();
            given.put(name, SWITCHES.contains(name) ? "yes" : valueOf(name, rest));
        }
        return new LaunchOptions(
                command,
                real(Path.of(given.getOrDefault("--data", ".hocso/data"))),
                port(given.getOrDefault("--port", Integer.toString(DEFAULT_PORT))),
                !given.containsKey("--no-demo"),
                given.containsKey("--yes"),
                Path.of(given.getOrDefault("--backend", "backend/target/hocso-backend.jar"))
                        .toAbsolutePath(),
                Path.of(given.getOrDefault("--frontend", "frontend/dist")).toAbsolutePath(),
                Path.of(given.getOrDefault("--images", ".hocso/images")).toAbsolutePath());
    }

    private static String valueOf(String name, Deque<String> rest) {
        if (!VALUES.contains(name)) {
            throw new UsageException("Unknown option " + name + "; ./hocso help lists them.");
        }
        if (rest.isEmpty()) {
            throw new UsageException("The option " + name + " needs a value.");
        }
        return rest.pop();
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65_535) {
            return Integer.parseInt(text);
        }
        throw new UsageException("--port must be a number from 1 to 65535, not " + text + ".");
    }

    /** The same directory must have the same name each time, because processes are recognised by it. */
    private static Path real(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        try {
            return Files.exists(absolute) ? absolute.toRealPath() : absolute;
        } catch (IOException e) {
            return absolute;
        }
    }
}
