package vn.hocso.audit.log;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hocso.shared.Words;

import static org.assertj.core.api.Assertions.assertThat;

class ValueWordsTests {

    private static final Map<String, String> SENTENCES = Map.of(
            "audit.value.state.WAITING", "chờ quyết định",
            "audit.value.factors.PASSWORD", "Mật khẩu",
            "audit.value.factors.PASSKEY", "Khóa truy cập",
            "audit.values.factor", "audit.value.factors",
            "audit.days", "1825 ngày");

    private final ValueWords words = new ValueWords((locale, code, params) -> SENTENCES.getOrDefault(code, code));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            state   | WAITING              | chờ quyết định
            factors | PASSWORD, PASSKEY    | Mật khẩu, Khóa truy cập
            factors | PASSWORD,UNHEARD_OF  | Mật khẩu, UNHEARD_OF
            factor  | PASSKEY              | Khóa truy cập
            from    | 2026-03-09           | 09/03/2026
            until   | 2026-03-09T23:30:00Z | 10/03/2026 06:30
            term    | PT43800H             | 1825 ngày
            name    | Phòng Nội vụ, Ủy ban | Phòng Nội vụ, Ủy ban
            name    | WAITING              | WAITING
            """)
    void tellsCodesListsDaysMomentsAndSpansAsPeopleWriteThem(String field, String kept, String told) {
        assertThat(words.tell(Words.VIETNAMESE, field, kept)).isEqualTo(told);
    }

    @Test
    void leavesNothingOutOfAnEmptyOrTrailingPart() {
        assertThat(words.tell(Locale.ENGLISH, "name", "a,")).isEqualTo("a, ");
        assertThat(words.tell(Locale.ENGLISH, "name", "")).isEmpty();
    }
}
