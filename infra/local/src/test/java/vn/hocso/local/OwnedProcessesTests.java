package vn.hocso.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class OwnedProcessesTests {

    private static final Path SHELL = Path.of("/bin/dash");

    @TempDir
    Path directory;

    private Path program;
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void aProgramOfOurOwn() throws IOException {
        program = directory.toRealPath().resolve("server");
        Files.copy(SHELL, program, StandardCopyOption.COPY_ATTRIBUTES);
    }

    @AfterEach
    void endAll() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void findsTheServerOfThisDirectoryAndNoOther() throws IOException {
        Process ours = run(program, "read line", "--datadir=/one");
        run(program, "read line", "--datadir=/two");

        assertThat(OwnedProcesses.running(program, "--datadir=/one").find()).containsExactly(ours.toHandle());
    }

    @Test
    void leavesAnotherProgramAloneEvenIfItNamesTheDirectory() throws IOException {
        Process stranger = run(SHELL, "read line", "--datadir=/one");

        OwnedProcesses.running(program, "--datadir=/one").end(Duration.ofSeconds(1));

        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void stillKnowsAServerWhoseProgramWasReplaced() throws IOException {
        Process ours = run(program, "read line", "--datadir=/one");
        Files.delete(program);

        assertThat(OwnedProcesses.running(program, "--datadir=/one").find()).containsExactly(ours.toHandle());
    }

    @Test
    void endsByForceWhatIgnoresARequest() throws Exception {
        Process stubborn = run(program, "trap '' TERM; echo ready; read line", "--datadir=/one");
        new BufferedReader(new InputStreamReader(stubborn.getInputStream())).readLine();

        OwnedProcesses.running(program, "--datadir=/one").end(Duration.ofMillis(200));

        assertThat(stubborn.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private Process run(Path shell, String script, String argument) throws IOException {
        Process process = new ProcessBuilder(shell.toString(), "-c", script, "name", argument).start();
        started.add(process);
        return process;
    }
}
