package vn.hocso.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the backend is started beside the embedded database, the file index and the file store. */
record BackendCommand(
        LaunchOptions options, DataDirectory data, BackendImage image, JdbcAccess database, Path readyFile) {

    private static final List<String> JVM =
            List.of("--enable-native-access=ALL-UNNAMED", "-Xmx1g", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8");

    /** In a session of its own, so that Ctrl-C in the terminal reaches the supervisor only. */
    ProcessBuilder serve() {
        List<String> command = new ArrayList<>(List.of("setsid", Jvm.java(), data.backendMark()));
        command.addAll(JVM);
        if (image.isTrained()) {
            command.add("-XX:AOTCache=" + image.cache());
        }
        command.addAll(List.of("-jar", image.runnable().toString()));
        return builder(command, data.backendLog());
    }

    /** A run that ends once the application is assembled, and leaves what it learnt in a cache. */
    ProcessBuilder train(JdbcAccess schema) {
        List<String> command = new ArrayList<>(List.of("setsid", "nice", "-n", "19", Jvm.java(), data.trainingMark()));
        command.addAll(JVM);
        command.addAll(List.of(
                "-XX:AOTCacheOutput=" + image.partialCache(),
                "-Dspring.context.exit=onRefresh",
                "-jar",
                image.runnable().toString()));
        ProcessBuilder builder = builder(command, data.trainingLog());
        builder.environment().put("HOCSO_DB_URL", schema.url());
        builder.environment().put("HOCSO_DATA", trainingDirectory().toString());
        builder.environment().remove("HOCSO_READY_FILE");
        return builder;
    }

    Path trainingDirectory() {
        return data.root().resolve("run/training");
    }

    String address() {
        return "http://localhost:" + options.port();
    }

    private ProcessBuilder builder(List<String> command, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(data.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment());
        return builder;
    }

    private Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("HOCSO_DB_URL", database.url()),
                Map.entry("HOCSO_DB_USER", database.user()),
                Map.entry("HOCSO_DB_PASSWORD", database.password()),
                Map.entry("HOCSO_DATA", data.application().toString()),
                Map.entry("HOCSO_READY_FILE", readyFile.toString()),
                Map.entry("HOCSO_FRONTEND", options.frontend().toString()),
                Map.entry("HOCSO_BASE_URL", address()),
                Map.entry("HOCSO_DEMO", Boolean.toString(options.demo())),
                Map.entry("HOCSO_ADDRESS", "127.0.0.1"),
                Map.entry("HOCSO_PORT", Integer.toString(options.port())));
    }
}
