package vn.hocso.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** The smallest application the supervisor can look after: it counts its starts in the database it was given. */
public final class TinyBackend {

    private static final Map<String, String> ENVIRONMENT = System.getenv();

    private TinyBackend() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        if (System.getProperty("spring.context.exit") != null) {
            return;
        }
        if (System.getProperty("jarmode") != null) {
            copyTo(Path.of(arguments[2]));
            return;
        }
        if (Files.exists(Path.of("refuse-to-start"))) {
            System.out.println("The file refuse-to-start is there.");
            System.exit(1);
        }
        countThisStart();
        if (Files.exists(Path.of("die-before-ready"))) {
            Runtime.getRuntime().halt(137);
        }
        HttpServer server = HttpServer.create(
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), Integer.parseInt(ENVIRONMENT.get("HOCSO_PORT"))),
                0);
        server.createContext("/", TinyBackend::answer);
        Files.writeString(Path.of(ENVIRONMENT.get("HOCSO_READY_FILE")), "");
        server.start();
    }

    /** What {@code extract --destination DIR} does to a jar that holds others. */
    private static void copyTo(Path directory) throws IOException {
        Path jar = Path.of(System.getProperty("java.class.path"));
        Files.createDirectories(directory);
        Files.copy(jar, directory.resolve(jar.getFileName()));
    }

    private static void answer(HttpExchange exchange) throws IOException {
        byte[] body = (exchange.getRequestURI().getPath().equals("/api/demo/accounts")
                        ? "[{\"login\":\"hocvien\",\"password\":\"thu\",\"fullName\":\"Nguyễn Văn A\",\"role\":\"LEARNER\"}]"
                        : "pid " + ProcessHandle.current().pid())
                .getBytes();
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void countThisStart() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        ENVIRONMENT.get("HOCSO_DB_URL"),
                        ENVIRONMENT.get("HOCSO_DB_USER"),
                        ENVIRONMENT.get("HOCSO_DB_PASSWORD"));
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists start (at timestamp(6) default current_timestamp(6))");
            statement.execute("insert into start values ()");
        }
    }
}
