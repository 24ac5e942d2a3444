package vn.hocso.assessment.quiz;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hocso.assessment.quiz.QuizRefusals.BadNetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExamBrowserTests {

    private static final String KEY = "81aad4ab9dfd447cc479e6a4a7c9a544e2cafc7f3adeb68b2a21efad68eca4dc";
    private static final String PAGE = "https://hocso.example/api/attempts/1";

    @Test
    void aHashOfThePageAndOneOfTheKeysFits() {
        String sent = ExamBrowser.hash(PAGE, KEY);
        assertThat(ExamBrowser.fits(PAGE, List.of("0".repeat(64), KEY), sent)).isTrue();
        assertThat(ExamBrowser.fits(PAGE, List.of(KEY), sent.toUpperCase())).isTrue();
    }

    @Test
    void aHashOfAnotherPageOrKeyOrNoneDoesNot() {
        String sent = ExamBrowser.hash(PAGE, KEY);
        assertThat(ExamBrowser.fits(PAGE + "/2", List.of(KEY), sent)).isFalse();
        assertThat(ExamBrowser.fits(PAGE, List.of("0".repeat(64)), sent)).isFalse();
        assertThat(ExamBrowser.fits(PAGE, List.of(KEY), null)).isFalse();
    }

    @Test
    void theHashIsThatOfTheAddressFollowedByTheKey() {
        assertThat(ExamBrowser.hash("abc", ""))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void networksOfBothKindsHoldTheirAddresses() {
        assertThat(Network.of("10.1.0.0/16").contains("10.1.200.3")).isTrue();
        assertThat(Network.of("10.1.0.0/16").contains("10.2.0.1")).isFalse();
        assertThat(Network.of("2001:db8::/32").contains("2001:db8:1::7")).isTrue();
        assertThat(Network.of("2001:db8::/32").contains("10.1.0.1")).isFalse();
        assertThat(Network.of("192.168.1.7").contains("192.168.1.7")).isTrue();
    }

    @Test
    void whatIsNoRangeOfAddressesIsRefused() {
        for (String wrong : List.of("mang-noi-bo", "10.1", "10.1.0.0/99", "10.1.0.300", "::zz", "fe80::/200")) {
            assertThatThrownBy(() -> Network.of(wrong)).as(wrong).isInstanceOf(BadNetwork.class);
        }
    }
}
