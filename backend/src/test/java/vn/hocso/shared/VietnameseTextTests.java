package vn.hocso.shared;

import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hocso.shared.VietnameseText.Range;

import static org.assertj.core.api.Assertions.assertThat;

class VietnameseTextTests {

    private static final String LETTERS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";

    @Test
    void foldsEveryVietnameseLetterToItsBase() {
        assertThat(VietnameseText.fold(LETTERS)).matches("[aeiouyd]+").hasSameSizeAs(LETTERS);
        assertThat(VietnameseText.fold(LETTERS.toUpperCase()))
                .matches("[aeiouyd]+")
                .hasSameSizeAs(LETTERS);
    }

    @Test
    void foldsComposedAndDecomposedTextAlike() {
        String composed = "Chuyển đổi số";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(VietnameseText.fold(decomposed))
                .isEqualTo(VietnameseText.fold(composed))
                .isEqualTo("chuyen doi so");
    }

    @Test
    void evensTonesThatStandUponEitherOfTwoVowels() {
        assertThat(VietnameseText.evenTones("hòa, KHỎE, thủy, qúy, hoàn, thuở, của, mía, khuỷu"))
                .isEqualTo("hoà, KHOẺ, thuỷ, quý, hoàn, thuở, của, mía, khuỷu");
        assertThat(VietnameseText.evenTones(Normalizer.normalize("thúy", Normalizer.Form.NFD)))
                .isEqualTo("thuý");
    }

    @Test
    void highlightsTheOriginalLettersOfAQueryWithoutMarks() {
        assertThat(VietnameseText.highlight("Nhận thức về chuyển đổi số", "chuyen doi"))
                .containsExactly(new Range(13, 19), new Range(20, 23));
    }

    @Test
    void highlightsTheLastWordByItsBeginningButTheOthersAsWholes() {
        assertThat(VietnameseText.highlight("Chuyển đổi số", "chuy")).isEqualTo(List.of(new Range(0, 4)));
        assertThat(VietnameseText.highlight("Soạn thảo chuyển đổi số", "so chu"))
                .containsExactly(new Range(10, 13), new Range(21, 23));
    }

    @Test
    void cleansTextOfWhatCannotBeStored() {
        assertThat(VietnameseText.clean("a\u0000b\ud800c\r\n\td\u0007")).isEqualTo("abc\n\td");
        assertThat(VietnameseText.line("  Kỹ \u00a0năng\n số ")).isEqualTo("Kỹ năng số");
    }

    @Test
    void leavesOutLookalikesWhereThePhraseItselfIsThere() {
        assertThat(VietnameseText.highlight("Hồ sơ, sổ sách và chuyển đổi số", "chuyen doi so"))
                .containsExactly(new Range(18, 24), new Range(25, 28), new Range(29, 31));
        assertThat(VietnameseText.highlight("Hồ sơ và sổ sách", "chuyen doi so"))
                .containsExactly(new Range(3, 5), new Range(9, 11));
        assertThat(VietnameseText.highlight("Sổ tay số", "số")).containsExactly(new Range(7, 9));
    }

    @Test
    void highlightsAWordWhicheverOfItsVowelsBearsTheTone() {
        for (String query : List.of("tòa", "toà", "TÒA", Normalizer.normalize("toà", Normalizer.Form.NFD))) {
            assertThat(VietnameseText.highlight("Toà án và tòa nhà tỏa sáng", query))
                    .as(query)
                    .containsExactly(new Range(0, 3), new Range(10, 13));
        }
    }

    @Test
    void highlightsNothingForAnEmptyQuery() {
        assertThat(VietnameseText.highlight("Chuyển đổi số", " … ")).isEmpty();
        assertThat(VietnameseText.highlight("Chuyển đổi số", null)).isEmpty();
    }
}
