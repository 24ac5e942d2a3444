package vn.hocso.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts the database and then the backend, starts either again when it dies, and ends both in the reverse order.
 *
 * <p>It remembers nothing that a kill could falsify: what an earlier run left is found among the running processes, by
 * the data directory that each of them names.
 */
final class Supervisor {

    private static final Duration BACKEND_STOP = Duration.ofSeconds(40);
    private static final Duration DATABASE_STOP = Duration.ofMinutes(1);
    private static final Duration READY_PATIENCE = Duration.ofMinutes(10);

    private final LaunchOptions options;
    private final DataDirectory data;
    private final Progress progress;
    private final RestartAllowance allowance = new RestartAllowance();
    private final CountDownLatch stopping = new CountDownLatch(1);

    Supervisor(LaunchOptions options, DataDirectory data, Progress progress) {
        this.options = options;
        this.data = data;
        this.progress = progress;
    }

    /** Runs until told to stop; throws when it cannot start or when a service keeps dying. */
    void run() throws IOException {
        FileLock lock = data.lock().orElseThrow(this::alreadyRunning);
        try (lock;
                Backend web = new Backend(address())) {
            data.withdraw();
            endLeftovers();
            requireFreePort();
            keepAlive(web);
        }
    }

    /** Ends the backend, then the database, so that the backend can still save while it ends. */
    void stop() {
        stopping.countDown();
        synchronized (this) {
            if (anythingRuns()) {
                progress.say("\n  Stopping …");
                endChildren();
                progress.say("  Stopped. Everything is saved in " + data.root());
            }
        }
    }

    private void keepAlive(Backend web) throws IOException {
        if (options.demo()) {
            data.markAsDemo();
        }
        BackendImage image = BackendImage.of(options.backend(), options.images());
        if (!image.isUnpacked()) {
            unpack(image);
        }
        SafeUpgrade upgrade = new SafeUpgrade(data, image.build());
        upgrade.begin();
        EmbeddedMariaDb database = startDatabase(EmbeddedMariaDb.freePort());
        BackendCommand command = new BackendCommand(options, data, image, database.access(), upgrade.readyFile());
        Process backend = startBackend(command, web);
        upgrade.succeeded();
        welcome(web);
        new BackendTraining(image, command, database).begin();
        while (!died(backend, database)) {
            if (!database.process().isAlive()) {
                pauseAfterDeathOf("The database");
                database = startDatabase(database.port());
            }
            if (!backend.isAlive()) {
                pauseAfterDeathOf("The application");
                backend = restartBackend(command, web);
            }
        }
    }

    /** Waits for a death; answers whether it was wanted. */
    private boolean died(Process backend, EmbeddedMariaDb database) {
        CompletableFuture.anyOf(backend.onExit(), database.process().onExit()).join();
        return isStopping();
    }

    private void pauseAfterDeathOf(String who) throws IOException {
        data.withdraw();
        Duration pause = allowance
                .afterDeathAt(Instant.now())
                .orElseThrow(() -> new LocalServiceException(
                        who + " keeps dying; the reason is in " + data.root().resolve("logs") + "."));
        progress.say("  " + who + " ended unexpectedly; starting it again.");
        await(pause);
    }

    private synchronized EmbeddedMariaDb startDatabase(int port) {
        requireNotStopping();
        progress.begin("Starting the database");
        EmbeddedMariaDb database = EmbeddedMariaDb.start(data.database(), port);
        progress.done();
        return database;
    }

    private void unpack(BackendImage image) throws IOException {
        progress.begin("Unpacking the application");
        try (FileLock lock = image.lock()) {
            if (lock.isValid()) {
                image.unpack();
            }
        }
        progress.done();
    }

    private Process startBackend(BackendCommand command, Backend web) throws IOException {
        progress.begin("Starting the application");
        Process backend = launch(command.serve());
        long deadline = System.nanoTime() + READY_PATIENCE.toNanos();
        while (!web.isReady()) {
            progress.tick();
            if (exitsWithin(backend, Duration.ofMillis(100))) {
                requireNotStopping();
                throw new LocalServiceException("The application ended while starting. The end of " + data.backendLog()
                        + ":\n\n" + LogExcerpt.of(data.backendLog()));
            }
            if (System.nanoTime() > deadline) {
                throw new LocalServiceException("The application does not answer; see " + data.backendLog() + ".");
            }
        }
        data.publish(address());
        progress.done();
        return backend;
    }

    /** A death while starting again counts like any other, so it is left to the next round. */
    private Process restartBackend(BackendCommand command, Backend web) throws IOException {
        progress.begin("Starting the application");
        Process backend = launch(command.serve());
        while (!web.isReady()) {
            if (exitsWithin(backend, Duration.ofMillis(200))) {
                return backend;
            }
            progress.tick();
        }
        data.publish(address());
        progress.done();
        return backend;
    }

    private synchronized Process launch(ProcessBuilder builder) throws IOException {
        requireNotStopping();
        return builder.start();
    }

    private void endLeftovers() {
        if (anythingRuns()) {
            progress.begin("Ending what an earlier run left behind");
            endChildren();
            progress.done();
        }
    }

    private boolean anythingRuns() {
        return Stream.of(data.trainings(), data.backends(), data.databases())
                .anyMatch(processes -> !processes.find().isEmpty());
    }

    private void endChildren() {
        data.trainings().end(Duration.ZERO);
        data.backends().end(BACKEND_STOP);
        data.databases().end(DATABASE_STOP);
        try {
            data.withdraw();
        } catch (IOException e) {
            progress.say("  (" + e.getMessage() + ")");
        }
    }

    private void welcome(Backend web) {
        progress.say("\n  Hocso is ready at " + address() + "\n");
        if (options.demo()) {
            progress.say("  Demo accounts (login, password, who it is):");
            web.get("/api/demo/accounts")
                    .map(DemoAccounts::read)
                    .ifPresent(demo -> demo.lines().forEach(line -> progress.say("    " + line)));
            progress.say("");
        }
        progress.say("  Ctrl-C or ./hocso stop ends it. Logs: " + data.root().resolve("logs") + "\n");
    }

    private void requireFreePort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port()));
        } catch (IOException e) {
            throw new LocalServiceException("Port " + options.port() + " cannot be used (" + e.getMessage()
                    + "). Choose another, for example ./hocso start --port " + EmbeddedMariaDb.freePort() + ".");
        }
    }

    private AlreadyRunning alreadyRunning() {
        return new AlreadyRunning("Hocso is already running"
                + data.address().map(where -> " at " + where).orElse("")
                + " with " + data.root() + "; ./hocso stop ends it.");
    }

    private String address() {
        return "http://localhost:" + options.port();
    }

    boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void requireNotStopping() {
        if (isStopping()) {
            throw new LocalServiceException("The start was interrupted.");
        }
    }

    private void await(Duration pause) {
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                requireNotStopping();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean exitsWithin(Process process, Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Another supervisor holds the data directory. */
    static final class AlreadyRunning extends LocalServiceException {

        private static final long serialVersionUID = 1L;

        AlreadyRunning(String message) {
            super(message);
        }
    }
}
