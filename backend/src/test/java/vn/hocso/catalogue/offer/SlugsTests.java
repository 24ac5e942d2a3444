package vn.hocso.catalogue.offer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlugsTests {

    @Test
    void addressesAreReadableWithoutDiacritics() {
        assertThat(Slugs.of("Nhận thức về chuyển đổi số: Đợt 2")).isEqualTo("nhan-thuc-ve-chuyen-doi-so-dot-2");
    }

    @Test
    void longTitlesAreCutBetweenWords() {
        assertThat(Slugs.of("chuyển đổi số ".repeat(30)))
                .hasSizeLessThanOrEqualTo(100)
                .doesNotEndWith("-");
    }

    @Test
    void titlesWithoutLettersStillHaveAnAddress() {
        assertThat(Slugs.of("!!! — ???")).isEqualTo("khoa-hoc");
    }
}
