package vn.hocso.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Finds what an earlier run left behind, by what a process is and not by a remembered number.
 *
 * <p>A process is ours only if it runs the given program and carries an argument that names our directory. Process
 * numbers are reused after a crash or a reboot; this pair is not, so no stranger is ever ended. It also finds a child
 * whose number was never written down because its parent was killed in between.
 */
record OwnedProcesses(String program, String argument) {

    /** Processes of this program that work on this directory, named by one exact argument. */
    static OwnedProcesses running(Path program, String argument) {
        return new OwnedProcesses(program.toString(), argument);
    }

    List<ProcessHandle> find() {
        long self = ProcessHandle.current().pid();
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != self && isOurs(process.info()))
                .toList();
    }

    /** Asks each to end, waits, then ends by force what is still there. */
    void end(Duration patience) {
        find().forEach(process -> end(process, patience));
    }

    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!gone(process, patience)) {
            process.destroyForcibly();
            gone(process, Duration.ofSeconds(10));
        }
    }

    private boolean isOurs(ProcessHandle.Info info) {
        return info.command()
                        .map(OwnedProcesses::withoutDeletedMark)
                        .filter(this::isProgram)
                        .isPresent()
                && info.arguments().map(List::of).orElse(List.of()).contains(argument);
    }

    private boolean isProgram(String command) {
        return program.startsWith("/")
                ? command.equals(program)
                : Path.of(command).getFileName().toString().equals(program);
    }

    /** Linux appends this when the program's file was replaced, as a new build or an emptied cache does. */
    private static String withoutDeletedMark(String command) {
        return command.endsWith(" (deleted)") ? command.substring(0, command.length() - 10) : command;
    }

    private static boolean gone(ProcessHandle process, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (runs(process)) {
            if (System.nanoTime() > deadline || !waited(process)) {
                return !runs(process);
            }
        }
        return true;
    }

    /** One that has ended but whose end nobody has asked for yet has no program any more. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private static boolean waited(ProcessHandle process) {
        try {
            process.onExit().get(50, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
