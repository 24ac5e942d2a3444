package vn.hocso.local;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LaunchOptionsTests {

    @Test
    void startsWithDemoDataOnPort8080UnlessToldOtherwise() {
        LaunchOptions options = LaunchOptions.parse("start");

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.demo()).isTrue();
        assertThat(options.data()).isEqualTo(Path.of(".hocso/data").toAbsolutePath());
    }

    @Test
    void takesPortDataAndNoDemo() {
        LaunchOptions options = LaunchOptions.parse("start", "--port", "9000", "--no-demo", "--data", "/tmp/x/../y");

        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.demo()).isFalse();
        assertThat(options.data()).isEqualTo(Path.of("/tmp/y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "-1", "99999999999"})
    void refusesAPortThatIsNone(String port) {
        assertThatThrownBy(() -> LaunchOptions.parse("start", "--port", port))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--port")
                .hasMessageContaining(port);
    }

    @Test
    void namesTheOptionItDoesNotKnowOrThatLacksItsValue() {
        assertThatThrownBy(() -> LaunchOptions.parse("start", "--prot", "1")).hasMessageContaining("--prot");
        assertThatThrownBy(() -> LaunchOptions.parse("start", "--data")).hasMessageContaining("--data");
    }
}
