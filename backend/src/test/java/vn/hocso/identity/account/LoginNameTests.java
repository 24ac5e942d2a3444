package vn.hocso.identity.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hocso.shared.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LoginNameTests {

    @ParameterizedTest
    @CsvSource({
        "0912345678, +84912345678",
        "0912 345 678, +84912345678",
        "(024) 3825-1234, +842438251234",
        "+84.912.345.678, +84912345678",
        "+1 212 555 0100, +12125550100"
    })
    void keepsPhoneNumbersInInternationalForm(String typed, String kept) {
        assertThat(LoginName.phone(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "091234", "số của tôi", "+849123456789012345", "0912345678; drop table"})
    void refusesWhatIsNoPhoneNumber(String typed) {
        assertThatExceptionOfType(LoginName.Malformed.class)
                .isThrownBy(() -> LoginName.phone(typed))
                .matches(refusal -> "phone".equals(refusal.field()))
                .matches(refusal -> refusal.code().equals("identity.malformed-phone"));
    }

    @Test
    void comparesEmailAndStaffCodeWithoutCase() {
        assertThat(LoginName.email(" Nguyen.An@BNV.gov.vn ")).isEqualTo("nguyen.an@bnv.gov.vn");
        assertThat(LoginName.staffCode("bnv-0042")).isEqualTo("BNV-0042");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"an", "an@", "@bnv.gov.vn", "an@localhost", "an an@bnv.gov.vn", "ân@bnv.gov.vn", "a@b.vn,c@d.vn"
            })
    void refusesWhatIsNoEmailAddress(String typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> LoginName.email(typed))
                .matches(refusal -> "email".equals(refusal.field()));
    }

    @Test
    void staffCodeAndPhoneMayBeLeftOut() {
        assertThat(LoginName.staffCode(" ")).isNull();
        assertThat(LoginName.staffCode(null)).isNull();
        assertThat(LoginName.phone("")).isNull();
    }
}
