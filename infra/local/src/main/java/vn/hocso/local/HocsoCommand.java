package vn.hocso.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What {@code ./hocso start, stop, status} and {@code reset-demo} do, each with an exit code of its own. */
final class HocsoCommand {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int NOT_RUNNING = 3;
    static final int ALREADY_RUNNING = 4;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final LaunchOptions options;
    private final DataDirectory data;

    private HocsoCommand(LaunchOptions options) {
        this.options = options;
        this.data = new DataDirectory(options.data());
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        try {
            return new HocsoCommand(LaunchOptions.parse(arguments)).run();
        } catch (UsageException e) {
            return fail(e, WRONG_USAGE);
        } catch (Supervisor.AlreadyRunning e) {
            return fail(e, ALREADY_RUNNING);
        } catch (LocalServiceException | IOException e) {
            return fail(e, FAILED);
        }
    }

    private int run() throws IOException {
        return switch (options.command()) {
            case "start" -> start();
            case "stop" -> stop();
            case "status" -> status();
            case "reset-demo" -> resetDemo();
            default -> throw new UsageException("Unknown command " + options.command() + "; ./hocso help lists them.");
        };
    }

    /** Stays until told to stop. That is success, so the hook ends with a code that a signal would not give. */
    private int start() {
        Supervisor supervisor = new Supervisor(options, DataDirectory.prepared(options.data()), Progress.onTerminal());
        AtomicInteger outcome = new AtomicInteger(DONE);
        Thread hook = new Thread(() -> {
            supervisor.stop();
            System.out.flush();
            Runtime.getRuntime().halt(outcome.get());
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            supervisor.run();
        } catch (Supervisor.AlreadyRunning e) {
            Runtime.getRuntime().removeShutdownHook(hook);
            throw e;
        } catch (IOException | RuntimeException e) {
            if (!supervisor.isStopping()) {
                outcome.set(fail(e, FAILED));
            }
        }
        return outcome.get();
    }

    private int stop() {
        boolean found = false;
        for (OwnedProcesses processes :
                List.of(data.supervisors(), data.trainings(), data.backends(), data.databases())) {
            found |= !processes.find().isEmpty();
            processes.end(PATIENCE);
            if (!processes.find().isEmpty()) {
                throw new LocalServiceException(
                        "A process of " + data.root() + " does not end; was it started by another user?");
            }
        }
        System.out.println(found ? "  Stopped." : "  Nothing is running with " + data.root() + ".");
        return DONE;
    }

    private int status() {
        List<ProcessHandle> supervisors = data.supervisors().find();
        if (supervisors.isEmpty()) {
            boolean orphans = !data.backends().find().isEmpty()
                    || !data.databases().find().isEmpty();
            System.out.println("  Not running."
                    + (orphans ? " A killed run left processes; ./hocso start or ./hocso stop clears them." : ""));
            return NOT_RUNNING;
        }
        System.out.println("  Application  " + data.address().orElse("starting or restarting"));
        System.out.println("  Data         " + data.root());
        show("Supervisor", data.supervisors());
        show("Backend", data.backends());
        show("Database", data.databases());
        return DONE;
    }

    private int resetDemo() throws IOException {
        if (!data.isOurs()) {
            throw new LocalServiceException("There is no data in " + data.root() + "; ./hocso start makes some.");
        }
        if (!data.isDemo()) {
            throw new LocalServiceException(data.root()
                    + " was not filled with demo data, so it is left alone. Remove it yourself if you must.");
        }
        if (!options.confirmed()) {
            throw new UsageException("This throws away everything in " + data.root() + "; confirm with --yes.");
        }
        stop();
        data.empty();
        System.out.println("  Emptied " + data.root() + "; ./hocso start loads the demo data again.");
        return DONE;
    }

    private static void show(String name, OwnedProcesses processes) {
        for (ProcessHandle process : processes.find()) {
            String since = process.info()
                    .startInstant()
                    .map(start -> Duration.between(start, Instant.now()).toMinutes() + " min")
                    .orElse("?");
            System.out.printf("  %-12s process %d, up %s%n", name, process.pid(), since);
        }
    }

    private static int fail(Exception reason, int code) {
        System.err.println("\n  " + reason.getMessage());
        return code;
    }
}
