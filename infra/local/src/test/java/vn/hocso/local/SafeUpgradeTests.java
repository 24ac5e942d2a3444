package vn.hocso.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SafeUpgradeTests {

    @TempDir
    Path root;

    private DataDirectory data;
    private Path table;

    @BeforeEach
    void someTables() throws IOException {
        data = DataDirectory.prepared(root);
        table = data.database().resolve("tables/hocso/course.ibd");
        write("as the first build left it");
    }

    @Test
    void aFirstStartThatNeverGotReadyStartsFromNothing() throws IOException {
        new SafeUpgrade(data, "one").begin();

        assertThat(table).doesNotExist();
    }

    @Test
    void theSameBuildKeepsWhatItHas() throws IOException {
        ready("one");

        new SafeUpgrade(data, "one").begin();

        assertThat(table).hasContent("as the first build left it");
    }

    @Test
    void anInterruptedUpgradeBeginsAgainFromWhatTheEarlierBuildLeft() throws IOException {
        ready("one");
        new SafeUpgrade(data, "two").begin();
        write("half migrated");

        new SafeUpgrade(data, "two").begin();

        assertThat(table).hasContent("as the first build left it");
    }

    @Test
    void theEarlierBuildMayReturnAfterAnInterruptedUpgrade() throws IOException {
        ready("one");
        new SafeUpgrade(data, "two").begin();
        write("half migrated");

        new SafeUpgrade(data, "one").begin();

        assertThat(table).hasContent("as the first build left it");
    }

    @Test
    void aFinishedUpgradeKeepsNoSecondCopyAndNeverGoesBack() throws IOException {
        ready("one");
        new SafeUpgrade(data, "two").begin();
        write("migrated");
        ready("two");

        new SafeUpgrade(data, "two").begin();

        assertThat(table).hasContent("migrated");
        assertThat(data.database()).isDirectoryNotContaining("glob:**aside*");
        assertThat(data.ready()).isDirectoryNotContaining("glob:**one");
    }

    @Test
    void keepsWorkDoneAfterASupervisorWasKilledBeforeItSawTheApplicationReady() throws IOException {
        ready("one");
        SafeUpgrade upgrade = new SafeUpgrade(data, "two");
        upgrade.begin();
        Files.writeString(upgrade.readyFile(), "");
        write("entered by people");

        new SafeUpgrade(data, "two").begin();

        assertThat(table).hasContent("entered by people");
    }

    private void ready(String build) throws IOException {
        SafeUpgrade upgrade = new SafeUpgrade(data, build);
        Files.createDirectories(data.ready());
        Files.writeString(upgrade.readyFile(), "");
        upgrade.succeeded();
    }

    private void write(String content) throws IOException {
        Files.createDirectories(table.getParent());
        Files.writeString(table, content);
    }
}
