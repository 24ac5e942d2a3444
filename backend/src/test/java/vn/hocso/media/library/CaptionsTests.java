package vn.hocso.media.library;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CaptionsTests {

    @Test
    void turnsSubRipIntoWebVtt() {
        String captions = webVtt("\ufeff1\r\n00:00:01,500 --> 00:00:04,000\r\nXin chào các anh chị\r\n");

        assertThat(captions).isEqualTo("WEBVTT\n\n1\n00:00:01.500 --> 00:00:04.000\nXin chào các anh chị\n");
    }

    @Test
    void keepsWebVttWithItsSettings() {
        String file = "WEBVTT\n\n00:01.000 --> 00:02.000 line:0 align:start\n<v Lan>Chào</v>";

        assertThat(webVtt(file))
                .contains("00:00:01.000 --> 00:00:02.000 line:0 align:start")
                .contains("<v Lan>Chào</v>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEBVTT",
                "WEBVTT\n\nkhông có thời gian",
                "WEBVTT\n\n00:05.000 --> 00:01.000\nngược",
                "WEBVTT\n\n5 --> 6\nsai",
                "hai"
            })
    void refusesWhatPlayersWouldStumbleOver(String file) {
        assertThatExceptionOfType(MediaRefused.class)
                .isThrownBy(() -> webVtt(file))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("media.broken-captions"));
    }

    @Test
    void namesTheLineThatIsWrong() {
        assertThatExceptionOfType(MediaRefused.class)
                .isThrownBy(() -> webVtt("WEBVTT\n\n00:01.000 --> 00:02.000\na\n\n00:03.000 -> 00:04 --> x\nb"))
                .satisfies(refused -> assertThat(refused.params()).containsEntry("line", 6));
    }

    @Test
    void refusesOtherEncodings() {
        assertThatExceptionOfType(MediaRefused.class)
                .isThrownBy(() -> Captions.toWebVtt("1\n00:00:01,000 --> 00:00:02,000\nđã".getBytes(UTF_16)));
        assertThatExceptionOfType(MediaRefused.class)
                .isThrownBy(() -> Captions.toWebVtt("1\n00:00:01,000 --> 00:00:02,000\nà é".getBytes(ISO_8859_1)));
    }

    private static String webVtt(String file) {
        return new String(Captions.toWebVtt(file.getBytes(UTF_8)), UTF_8);
    }
}
