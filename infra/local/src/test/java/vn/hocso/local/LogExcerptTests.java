package vn.hocso.local;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LogExcerptTests {

    @TempDir
    Path directory;

    @Test
    void showsTheLastLinesThatTellSomething() throws Exception {
        Path log = directory.resolve("backend.log");
        Files.writeString(log, "noise\n".repeat(50) + """
                        APPLICATION FAILED TO START

                        Không mở được tệp
                        	at vn.hocso.Here.there(Here.java:1)
                        	... 12 common frames omitted
                        """);

        assertThat(LogExcerpt.of(log)).endsWith("    APPLICATION FAILED TO START\n    Không mở được tệp");
        assertThat(LogExcerpt.of(log).lines()).hasSize(12);
    }

    @Test
    void saysSoWhenThereIsNoLog() {
        assertThat(LogExcerpt.of(directory.resolve("none"))).contains("cannot be read");
    }
}
