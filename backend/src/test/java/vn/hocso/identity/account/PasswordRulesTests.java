package vn.hocso.identity.account;

import java.io.IOException;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountStatus;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Language;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PasswordRulesTests {

    private static final AccountView OWNER = new AccountView(
            new AccountId(new UUID(0, 1)),
            "Nguyễn Thị Thanh Hà",
            "thanhha.nguyen@bnv.gov.vn",
            "BNV-2026-0042",
            null,
            Language.VI,
            AccountStatus.ACTIVE);

    private final PasswordRules rules = new PasswordRules();

    PasswordRulesTests() throws IOException {}

    @ParameterizedTest
    @ValueSource(
            strings = {"hoa ban trên đồi", "đường về nhà xa", "tttttttttttttttt", "xe đạp của mẹ", "7391 5520 8846"})
    void anythingLongEnoughAndUncommonWillDo(String password) {
        assertThatCode(() -> rules.check(password, OWNER, "newPassword")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12345678", "Matkhau123", "mật khẩu 123", "CHUYỂN ĐỔI SỐ", "qwerty123", "P@ssw0rd", "vietnam@123"
            })
    void refusesWhatOthersTryFirst(String password) {
        refused(password, "identity.password-too-common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanhha.nguyen", "THANHHA.NGUYEN@bnv.gov.vn", "bnv-2026-0042", "nguyễn thị thanh hà"})
    void refusesTheOwnersOwnNames(String password) {
        refused(password, "identity.password-too-common");
    }

    @Test
    void countsLettersNotBytes() {
        refused("trờiơi!", "identity.password-too-short");
        refused("x".repeat(201), "identity.password-too-long");
        assertThatCode(() -> rules.check("trời ơi!", OWNER, "newPassword")).doesNotThrowAnyException();
    }

    private void refused(String password, String code) {
        assertThatExceptionOfType(PasswordRules.Weak.class)
                .isThrownBy(() -> rules.check(password, OWNER, "newPassword"))
                .matches(refusal -> refusal.code().equals(code))
                .matches(refusal -> "newPassword".equals(refusal.field()));
    }
}
