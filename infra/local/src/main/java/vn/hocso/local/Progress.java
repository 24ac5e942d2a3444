package vn.hocso.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the person what is being done and for how long. */
final class Progress {

    private static final Duration QUIET_LINES_EVERY = Duration.ofSeconds(10);

    private final PrintStream out;
    private final boolean live;
    private String step = "";
    private long startedAt;
    private long lastShown;

    Progress(PrintStream out, boolean live) {
        this.out = out;
        this.live = live;
    }

    /** Writes over its own line on a terminal, and a line now and then into a file. */
    static Progress onTerminal() {
        var console = System.console();
        return new Progress(System.out, console != null && console.isTerminal());
    }

    void begin(String name) {
        step = name;
        startedAt = System.nanoTime();
        lastShown = startedAt;
        if (live) {
            show();
        }
    }

    /** Called while waiting, as often as one likes. */
    void tick() {
        long since = System.nanoTime() - lastShown;
        if (since > (live ? Duration.ofMillis(200) : QUIET_LINES_EVERY).toNanos()) {
            lastShown = System.nanoTime();
            show();
        }
    }

    void done() {
        out.printf(Locale.ROOT, "%s  %s (%.1f s)%n", live ? "\r\033[K" : "", step, seconds());
    }

    void say(String line) {
        out.println(line);
    }

    private void show() {
        out.printf(Locale.ROOT, live ? "\r\033[K  %s … %.0f s" : "  %s … %.0f s%n", step, seconds());
        out.flush();
    }

    private double seconds() {
        return (System.nanoTime() - startedAt) / 1e9;
    }
}
