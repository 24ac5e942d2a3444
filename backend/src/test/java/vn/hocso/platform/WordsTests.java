package vn.hocso.platform;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.hocso.shared.Words;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

    private final MessageWords words;

    WordsTests() throws IOException {
        words = new MessageWords();
    }

    @Test
    void bothLanguagesWordTheSameCodes() {
        assertThat(words.english().keySet())
                .containsExactlyInAnyOrderElementsOf(words.vietnamese().keySet());
    }

    @Test
    void namesTheParametersOfASentence() {
        assertThat(words.in(Words.VIETNAMESE, "size", Map.of("min", 8, "max", 128)))
                .isEqualTo("Độ dài phải từ 8 đến 128");
        assertThat(words.in(Locale.ENGLISH, "size", Map.of("min", 8, "max", 128)))
                .isEqualTo("The length must be between 8 and 128");
    }
}
