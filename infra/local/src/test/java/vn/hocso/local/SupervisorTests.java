package vn.hocso.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.local.RunningHocso.until;

/** Each has a directory and a port of its own, and waits for processes most of the time: some run beside each other. */
@Execution(ExecutionMode.CONCURRENT)
class SupervisorTests {

    @TempDir
    Path home;

    @Test
    void startsBothAndShowsTheAddressAndTheDemoAccounts() throws Exception {
        try (RunningHocso hocso = RunningHocso.anewIn(home)) {
            assertThat(hocso.page()).startsWith("pid");
            until(() -> contains(hocso, "Ctrl-C"));
            assertThat(hocso.output())
                    .contains("Hocso is ready at http://localhost:", "hocvien", "Nguyễn Văn A, learner");
            assertThat(hocso.command("status")).isEqualTo(HocsoCommand.DONE);
        }
    }

    @Test
    void aRequestToStopEndsEverythingAndCountsAsSuccess() throws Exception {
        try (RunningHocso hocso = RunningHocso.in(home)) {
            hocso.supervisor().destroy();

            assertThat(hocso.supervisor().waitFor()).isEqualTo(HocsoCommand.DONE);
            assertThat(hocso.everyProcess()).isEmpty();
            assertThat(hocso.data().database().resolve("mariadbd.log"))
                    .content()
                    .contains("Shutdown complete");
            assertThat(hocso.command("status")).isEqualTo(HocsoCommand.NOT_RUNNING);
        }
    }

    @Test
    void needsNoRepairAfterEverythingWasKilled() throws Exception {
        try (RunningHocso hocso = RunningHocso.in(home)) {
            hocso.everyProcess().forEach(ProcessHandle::destroyForcibly);
            until(() -> hocso.everyProcess().isEmpty());

            hocso.start();

            assertThat(hocso.page()).startsWith("pid");
        }
    }

    @Test
    void takesOverWhatAKilledSupervisorLeftRunning() throws Exception {
        try (RunningHocso hocso = RunningHocso.in(home)) {
            String before = hocso.page();
            hocso.supervisor().destroyForcibly().waitFor();
            assertThat(hocso.command("status")).isEqualTo(HocsoCommand.NOT_RUNNING);

            Process next = hocso.launch();
            until(() -> hocso.answersAnew(before));

            assertThat(next.isAlive()).isTrue();
            assertThat(hocso.everyProcess()).hasSize(3);
        }
    }

    @Test
    void startsTheApplicationAgainWhenItDies() throws Exception {
        try (RunningHocso hocso = RunningHocso.in(home)) {
            String before = hocso.page();
            hocso.data().backends().find().forEach(ProcessHandle::destroyForcibly);

            until(() -> hocso.answersAnew(before));

            assertThat(hocso.supervisor().isAlive()).isTrue();
        }
    }

    @Test
    void startsTheDatabaseAgainWhenItDies() throws Exception {
        try (RunningHocso hocso = RunningHocso.in(home)) {
            ProcessHandle before = hocso.data().databases().find().getFirst();
            before.destroyForcibly();

            until(() -> hocso.data().databases().find().stream().anyMatch(now -> now.pid() != before.pid()));

            assertThat(hocso.supervisor().isAlive()).isTrue();
        }
    }

    @Test
    void trainsTheNextStartWhileTheApplicationAlreadyRuns() throws Exception {
        try (RunningHocso hocso = RunningHocso.anewIn(home)) {
            until(() -> hocso.cache().isPresent());

            assertThat(hocso.page()).startsWith("pid");
        }
    }

    @Test
    void givesUpOnAnApplicationThatCannotStart() throws Exception {
        Path data = home.resolve("data");
        DataDirectory.prepared(data);
        Files.createFile(data.resolve("refuse-to-start"));
        Process supervisor;
        try (RunningHocso hocso = RunningHocso.notStarted(home)) {
            supervisor = hocso.launch();

            assertThat(supervisor.waitFor()).isEqualTo(HocsoCommand.FAILED);
            assertThat(hocso.output())
                    .contains("The application ended while starting", "The file refuse-to-start is there.");
            assertThat(hocso.everyProcess()).isEmpty();
        }
    }

    @Test
    void refusesToRunTwiceOnTheSameData() throws Exception {
        try (RunningHocso hocso = RunningHocso.in(home)) {
            assertThat(hocso.launch().waitFor()).isEqualTo(HocsoCommand.ALREADY_RUNNING);
            assertThat(hocso.output()).contains("already running at http://localhost:");
            assertThat(hocso.page()).startsWith("pid");
        }
    }

    @Test
    void namesAFreePortWhenTheOneAskedForIsTaken() throws Exception {
        try (RunningHocso hocso = RunningHocso.notStarted(home);
                ServerSocket taken = new ServerSocket(hocso.port(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(taken.isBound()).isTrue();
            assertThat(hocso.launch().waitFor()).isEqualTo(HocsoCommand.FAILED);
            assertThat(hocso.output()).contains("Choose another, for example ./hocso start --port");
        }
    }

    @Test
    void emptiesDemoDataOnlyWhenThatIsConfirmed() throws Exception {
        try (RunningHocso hocso = RunningHocso.anewIn(home)) {
            assertThat(hocso.command("reset-demo")).isEqualTo(HocsoCommand.WRONG_USAGE);
            assertThat(hocso.command("reset-demo", "--yes")).isEqualTo(HocsoCommand.DONE);

            assertThat(hocso.data().database()).doesNotExist();
            assertThat(hocso.everyProcess()).isEmpty();
        }
    }

    private static boolean contains(RunningHocso hocso, String text) {
        try {
            return hocso.output().contains(text);
        } catch (IOException e) {
            return false;
        }
    }
}
