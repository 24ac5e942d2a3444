package vn.hocso.assessment.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.question.Choices.Option;
import vn.hocso.assessment.question.QuestionType.Frozen;
import vn.hocso.assessment.question.QuestionType.QuestionProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.assessment.Quizzes.Scoring.ALL_OR_NOTHING;
import static vn.hocso.assessment.Quizzes.Scoring.PARTIAL;

class ChoiceQuestionTests {

    private final QuestionType single = new SingleChoice();
    private final QuestionType multiple = new MultipleChoice();

    @Test
    void symbolsThatDifferInCapitalsAreDifferentOptions() {
        assertThat(single.check(body("*MB", "Mb"))).isEmpty();
        assertThat(codes(single.check(body("*MB", " MB ")))).containsExactly("assessment.repeated-option");
    }

    @Test
    void aSingleChoiceNeedsExactlyOneRightOption() {
        assertThat(codes(single.check(body("*Đúng", "Sai")))).isEmpty();
        assertThat(codes(single.check(body("Sai", "Cũng sai")))).containsExactly("assessment.one-right-option");
        assertThat(codes(single.check(body("*Đúng", "*Cũng đúng")))).containsExactly("assessment.one-right-option");
    }

    @Test
    void aMultipleChoiceNeedsARightOption() {
        assertThat(codes(multiple.check(body("*Đúng", "*Cũng đúng", "Sai")))).isEmpty();
        assertThat(codes(multiple.check(body("Sai", "Cũng sai")))).containsExactly("assessment.a-right-option");
    }

    @Test
    void tellsWhichOptionIsEmptyAndWhetherTwoAreTheSame() {
        assertThat(single.check(body("*Đúng", " ")))
                .containsExactly(new QuestionProblem("assessment.empty-option", "options[1].text"));
        assertThat(codes(single.check(body("*Như nhau", "như nhau")))).containsExactly("assessment.repeated-option");
        assertThat(codes(single.check(body("*Một mình")))).containsExactly("assessment.options-2-to-12");
    }

    @Test
    void optionsGetIdsAndKeepThem() {
        JsonNode accepted = single.accept(body("*Đúng", "Sai"));
        assertThat(Choices.of(accepted).options()).allMatch(option -> option.optionId() != null);
        assertThat(single.accept(accepted)).isEqualTo(accepted);
    }

    @Test
    void whatIsShownHoldsNothingOfTheKey() {
        Frozen frozen = multiple.freeze(multiple.accept(body("*Một", "Hai", "*Ba")), true, new Random(3));
        assertThat(frozen.shown().toString()).doesNotContain("correct").doesNotContain("true");
        assertThat(Choices.chosen(frozen.key())).hasSize(2);
    }

    @Test
    void shufflesOnlyWhenAsked() {
        JsonNode body = single.accept(body("*A", "B", "C", "D", "E", "F"));
        assertThat(texts(single.freeze(body, false, new Random(1)))).containsExactly("A", "B", "C", "D", "E", "F");
        Set<List<String>> orders = new LinkedHashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            orders.add(texts(single.freeze(body, true, new Random(seed))));
        }
        assertThat(orders).hasSizeGreaterThan(10);
    }

    @Test
    void allowsOnlyOptionsOfTheQuestion() {
        Frozen frozen = single.freeze(single.accept(body("*A", "B")), false, new Random(1));
        List<UUID> ids = Choices.shown(frozen.shown()).stream()
                .map(Choices.Shown::optionId)
                .toList();
        assertThat(single.allows(frozen.shown(), Choices.choosing(Set.of()))).isTrue();
        assertThat(single.allows(frozen.shown(), Choices.choosing(Set.of(ids.get(0)))))
                .isTrue();
        assertThat(single.allows(frozen.shown(), Choices.choosing(Set.copyOf(ids))))
                .isFalse();
        assertThat(single.allows(frozen.shown(), Choices.choosing(Set.of(UUID.randomUUID()))))
                .isFalse();
    }

    @Test
    void aSingleChoiceEarnsAllOrNothing() {
        assertThat(mark(single, ALL_OR_NOTHING, "A", "*A", "B")).isEqualByComparingTo("1");
        assertThat(mark(single, PARTIAL, "B", "*A", "B")).isEqualByComparingTo("0");
        assertThat(mark(single, PARTIAL, "", "*A", "B")).isEqualByComparingTo("0");
    }

    @Test
    void aMultipleChoiceEarnsItsPointForExactlyTheRightOptions() {
        assertThat(mark(multiple, ALL_OR_NOTHING, "AB", "*A", "*B", "C")).isEqualByComparingTo("1");
        assertThat(mark(multiple, ALL_OR_NOTHING, "A", "*A", "*B", "C")).isEqualByComparingTo("0");
        assertThat(mark(multiple, ALL_OR_NOTHING, "ABC", "*A", "*B", "C")).isEqualByComparingTo("0");
    }

    @Test
    void partialScoringTakesWrongOptionsFromRightOnes() {
        assertThat(mark(multiple, PARTIAL, "A", "*A", "*B", "C", "D")).isEqualByComparingTo("0.5");
        assertThat(mark(multiple, PARTIAL, "ABC", "*A", "*B", "C", "D")).isEqualByComparingTo("0.5");
        assertThat(mark(multiple, PARTIAL, "CD", "*A", "*B", "C", "D")).isEqualByComparingTo("0");
        assertThat(mark(multiple, PARTIAL, "ABCD", "*A", "*B", "C", "D")).isEqualByComparingTo("0");
    }

    private static java.math.BigDecimal mark(QuestionType type, Scoring scoring, String chosen, String... options) {
        Frozen frozen = type.freeze(type.accept(body(options)), false, new Random(1));
        Set<UUID> ids = new LinkedHashSet<>();
        Choices.shown(frozen.shown()).stream()
                .filter(option -> chosen.contains(option.text()))
                .forEach(option -> ids.add(option.optionId()));
        return type.mark(frozen.key(), Choices.choosing(ids), scoring);
    }

    private static List<String> codes(List<QuestionProblem> problems) {
        return problems.stream().map(QuestionProblem::code).toList();
    }

    private static List<String> texts(Frozen frozen) {
        return Choices.shown(frozen.shown()).stream().map(Choices.Shown::text).toList();
    }

    /** Options by their texts; a star marks a right one. */
    private static JsonNode body(String... texts) {
        List<Option> options = new ArrayList<>();
        for (String text : texts) {
            options.add(new Option(null, text.startsWith("*") ? text.substring(1) : text, text.startsWith("*")));
        }
        return new Choices(options).toJson();
    }
}
