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
            "+84912345678",
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
    @ValueSource(strings = {"iloveyou1", "1qaz2wsx", "baseball1", "StarWars", "football1"})
    void refusesWhatHasBeenFoundInBreaches(String password) {
        refused(password, "identity.password-too-common");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thanhha.nguyen",
                "THANHHA.NGUYEN@bnv.gov.vn",
                "bnv-2026-0042",
                "nguyễn thị thanh hà",
                "Nguyenthithanhha1990",
                "0912345678",
                "0912 345 678@a"
            })
    void refusesWhatOthersKnowOfTheOwner(String password) {
        refused(password, "identity.password-about-yourself");
    }

    @Test
    void aSentenceMayContainTheOwnersName() {
        assertThatCode(() -> rules.check("nguyễn thị thanh hà thích leo núi", OWNER, "newPassword"))
                .doesNotThrowAnyException();
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
