package vn.hocso.audit;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MaskingTests {

    @Test
    void keepsOfAnAddressTheFirstLetterAndTheAgency() {
        assertThat(Masking.mask("an.nguyen@example.vn")).isEqualTo("a***@example.vn");
    }

    @Test
    void keepsOfANumberItsEnds() {
        assertThat(Masking.mask("+84912345678")).isEqualTo("+8***78");
        assertThat(Masking.mask("001099012345")).isEqualTo("00***45");
    }

    @Test
    void keepsNothingOfWhatIsShort() {
        assertThat(Masking.mask("A12")).isEqualTo("***");
    }

    @Test
    void leavesOutWhatStayedAndNeverKeepsASecret() {
        Changes changes = Changes.none()
                .of("fullName", "An", "An")
                .masked("email", "an@example.vn", "binh@example.vn")
                .secret("password");

        assertThat(changes.before()).containsExactly(Map.entry("email", "a***@example.vn"));
        assertThat(changes.after())
                .containsEntry("email", "b***@example.vn")
                .containsEntry("password", "***")
                .hasSize(2);
    }
}
