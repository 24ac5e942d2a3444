package vn.hocso.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real MariaDB server on 127.0.0.1 that needs no installation.
 *
 * <p>Its directory may have been left in any state by a kill or a power cut: starting again is all the repair there is.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final String SCHEMA = "hocso";
    private static final String USER = "hocso";
    private static final Duration START_PATIENCE = Duration.ofMinutes(3);
    private static final Duration STOP_PATIENCE = Duration.ofMinutes(1);

    private final ServerFiles files;
    private final DatabaseDirectory directory;
    private final Durability durability;
    private final int port;
    private final String password;
    private final Process process;
    private final AtomicInteger schemas = new AtomicInteger();

    private EmbeddedMariaDb(ServerFiles files, DatabaseDirectory directory, Durability durability, int port)
            throws IOException {
        this.files = files;
        this.directory = directory;
        this.durability = durability;
        this.port = port;
        this.password = directory.password();
        this.process = launch();
    }

    /** Starts the server that keeps its data in this directory, ending one that an earlier run left behind. */
    public static EmbeddedMariaDb start(Path home) {
        return start(home, freePort());
    }

    /** Starts the server on a given port, so that those who knew it before find it again. */
    public static EmbeddedMariaDb start(Path home, int port) {
        return start(home, port, Durability.KEEP_EVERYTHING);
    }

    /** The one server that all tests of this JVM share; it disappears with the JVM, however that ends. */
    public static EmbeddedMariaDb forTests() {
        return TestDatabase.shared();
    }

    static EmbeddedMariaDb start(Path home, int port, Durability durability) {
        try {
            ServerFiles files = ServerFiles.unpackedInto(ServerFiles.userCache());
            DatabaseDirectory directory = DatabaseDirectory.at(home);
            leftovers(directory.home()).end(STOP_PATIENCE);
            directory.createTablesUnlessPresent(files);
            EmbeddedMariaDb database = new EmbeddedMariaDb(files, directory, durability, port);
            database.awaitGreeting();
            return database;
        } catch (IOException e) {
            throw new LocalServiceException(
                    "The database cannot use " + home + " (" + e.getMessage() + "). Check that it is yours to write.",
                    e);
        }
    }

    /** Servers still working on this directory although nobody holds them. */
    static OwnedProcesses leftovers(Path home) {
        ServerFiles files = ServerFiles.in(ServerFiles.userCache());
        return OwnedProcesses.running(files.executable(), ServerCommand.dataArgument(home.resolve("tables")));
    }

    /** A port of 127.0.0.1 on which nobody listens. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LocalServiceException("No free port on 127.0.0.1; close some programs.", e);
        }
    }

    /** The schema that lasts. */
    public JdbcAccess access() {
        return access(SCHEMA);
    }

    /** Makes an empty schema of its own for one test context. */
    public JdbcAccess freshSchema() {
        return emptySchema("test_" + schemas.incrementAndGet());
    }

    /** The schema of this name with nothing in it, whatever was in it before. */
    JdbcAccess emptySchema(String name) {
        execute("create or replace database " + name);
        return access(name);
    }

    void dropSchema(String name) {
        execute("drop database if exists " + name);
    }

    private void execute(String sql) {
        JdbcAccess access = access();
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new LocalServiceException("The database refuses \"" + sql + "\"; see " + directory.log() + ".", e);
        }
    }

    public int port() {
        return port;
    }

    /** The file where the server writes what troubles it. */
    public Path log() {
        return directory.log();
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Lets the server finish what it has acknowledged, then ends it. */
    @Override
    public void close() {
        OwnedProcesses.end(process.toHandle(), STOP_PATIENCE);
        exitsWithin(STOP_PATIENCE);
    }

    private JdbcAccess access(String schema) {
        return new JdbcAccess("jdbc:mariadb://127.0.0.1:" + port + "/" + schema, USER, password);
    }

    private Process launch() throws IOException {
        directory.writePrivately(directory.startScript(), startScript());
        return new ProcessBuilder(ServerCommand.serve(files, directory, port, durability))
                .directory(directory.home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.log().toFile()))
                .start();
    }

    /** Runs at each start before anyone may connect, one statement a line; repairs the account if it was lost. */
    private String startScript() {
        String account = "'" + USER + "'@'127.0.0.1'";
        String scope = durability == Durability.DISPOSABLE ? "*" : "`hocso%`";
        return """
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_unicode_520_ci;
                create user if not exists %2$s identified by '%3$s';
                alter user %2$s identified by '%3$s';
                grant all privileges on %4$s.* to %2$s;
                """.formatted(SCHEMA, account, password, scope);
    }

    private void awaitGreeting() {
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        while (!greets()) {
            if (exitsWithin(Duration.ofMillis(40))) {
                throw new LocalServiceException(
                        "MariaDB ended while starting; the reason is in " + directory.log() + ".");
            }
            if (Thread.interrupted() || System.nanoTime() > deadline) {
                close();
                throw new LocalServiceException("MariaDB does not answer; the reason is in " + directory.log() + ".");
            }
        }
    }

    /** The server speaks first, and only once its start script has run. */
    private boolean greets() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            socket.setSoTimeout(2_000);
            InputStream in = socket.getInputStream();
            byte[] header = in.readNBytes(5);
            return header.length == 5 && header[4] == 10;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean exitsWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
