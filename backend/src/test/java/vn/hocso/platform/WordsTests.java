package vn.hocso.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

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

    /** Of two the last would count, and whoever changed the first would wonder. */
    @Test
    void nothingIsWordedTwice() throws IOException {
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/**/*.properties")) {
            List<String> codes = file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(codes).as(file.getDescription()).doesNotHaveDuplicates();
        }
    }

    @Test
    void namesTheParametersOfASentence() {
        assertThat(words.in(Words.VIETNAMESE, "size", Map.of("min", 8, "max", 128)))
                .isEqualTo("Độ dài phải từ 8 đến 128");
        assertThat(words.in(Locale.ENGLISH, "size", Map.of("min", 8, "max", 128)))
                .isEqualTo("The length must be between 8 and 128");
    }
}
