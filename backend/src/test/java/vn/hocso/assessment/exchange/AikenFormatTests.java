package vn.hocso.assessment.exchange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hocso.assessment.question.Choices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class AikenFormatTests {

    @Test
    void readsQuestionsWithDotsOrBrackets() {
        ReadQuestions read = read("Thủ đô?\nA. Huế\nB. Hà Nội\nANSWER: B\n\nMàu cờ?\nA) Đỏ\nB) Xanh\nANSWER: A\n");

        assertThat(read.questions()).extracting(ReadQuestion::stem).containsExactly("Thủ đô?", "Màu cờ?");
        assertThat(read.questions().getFirst().body(Choices.class).options())
                .extracting(Choices.Option::correct)
                .containsExactly(false, true);
    }

    @Test
    void saysWhichLetterIsNoOption() {
        assertThat(read("Thủ đô?\nA. Huế\nB. Hà Nội\nANSWER: C\n")
                        .questions()
                        .getFirst()
                        .problems())
                .containsExactly(ImportProblem.fatal(1, "answer-unknown", "C"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A, B", "A,B", "A; b", "A and B", "A và B", "A/B"})
    void severalRightLettersAreNotReadAsTheFirstOne(String answer) {
        assertThat(read("Số chẵn?\nA. 2\nB. 4\nC. 5\nANSWER: " + answer + "\n")
                        .questions()
                        .getFirst()
                        .problems())
                .containsExactly(ImportProblem.fatal(1, "one-answer-only", answer));
    }

    @Test
    void wordsBehindTheRightLetterAreLeftAlone() {
        assertThat(read("Số chẵn?\nA. 2\nB. 5\nANSWER: A (và không phải B)\n")
                        .questions()
                        .getFirst()
                        .isReadable())
                .isTrue();
    }

    @Test
    void aLetterOfTwoOptionsIsNoAnswer() {
        assertThat(read("Số chẵn?\nA. 2\nA. 5\nANSWER: A\n")
                        .questions()
                        .getFirst()
                        .problems())
                .containsExactly(ImportProblem.fatal(1, "letter-repeated", "A"));
    }

    @Test
    void aQuestionWithoutAnAnswerSpoilsNotTheNext() {
        ReadQuestions read = read("Một?\nA. a\nB. b\n\nHai?\nA. a\nB. b\nANSWER: A");

        assertThat(read.questions()).extracting(ReadQuestion::isReadable).containsExactly(false, true);
        assertThat(read.questions().getFirst().problems())
                .containsExactly(ImportProblem.fatal(1, "answer-missing", "ANSWER:"));
    }

    private static ReadQuestions read(String text) {
        return new AikenFormat().read(new QuestionFile("questions.txt", text.getBytes(UTF_8)));
    }
}
