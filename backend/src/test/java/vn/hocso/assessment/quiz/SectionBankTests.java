package vn.hocso.assessment.quiz;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.Quizzes.QuizRules;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.Quizzes.Section;
import vn.hocso.organisation.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose bank the sections of a quiz name, and what their topics are called. */
class SectionBankTests {

    private static final UnitId PROVINCE = new UnitId(new UUID(0, 1));
    private static final UnitId MINISTRY = new UnitId(new UUID(0, 2));

    @Test
    void aSectionThatNamesNoBankDrawsFromThatOfTheQuizsUnit() {
        assertThat(drawing(null, "Dữ liệu").bankIn(PROVINCE)).isEqualTo(PROVINCE);
        assertThat(drawing(MINISTRY, "Dữ liệu").bankIn(PROVINCE)).isEqualTo(MINISTRY);
    }

    @Test
    void theOwnBankIsNotWrittenAndAnotherIs() {
        assertThat(cleaned(drawing(PROVINCE, "Dữ liệu")).bank()).isNull();
        assertThat(cleaned(drawing(MINISTRY, "Dữ liệu")).bank()).isEqualTo(MINISTRY);
    }

    @Test
    void aSectionOfChosenQuestionsNamesNoBank() {
        Section fixed = new Section(
                "",
                null,
                List.of(new QuestionId(new UUID(0, 9))),
                List.of(),
                List.of(),
                List.of(),
                1,
                false,
                null,
                MINISTRY);
        assertThat(cleaned(fixed).bank()).isNull();
    }

    @Test
    void topicsOfTheSameNameAreCalledOtherwiseInEachBank() {
        QuizRules called = rules(List.of(drawing(null, "Dữ liệu"), drawing(MINISTRY, "Dữ liệu")))
                .about(List.of(List.of("Dữ liệu mở"), List.of("Dữ liệu số")));
        assertThat(called.allSections())
                .extracting(Section::topics)
                .containsExactly(List.of("Dữ liệu mở"), List.of("Dữ liệu số"));
        assertThat(called.allSections().getLast().bank()).isEqualTo(MINISTRY);
        assertThat(called.topics()).containsExactly("Dữ liệu mở", "Dữ liệu số");
    }

    @Test
    void rulesOfNoSectionsAreCalledOtherwiseAsWell() {
        QuizRules called = rules(null).about(List.of(List.of("Dữ liệu số")));
        assertThat(called.topics()).containsExactly("Dữ liệu số");
        assertThat(called.sections()).isNull();
    }

    private static Section cleaned(Section section) {
        return CleanRules.of(PROVINCE, rules(List.of(section))).allSections().getFirst();
    }

    private static Section drawing(@Nullable UnitId bank, String topic) {
        return new Section("", null, List.of(), List.of(topic), List.of(), List.of(), 1, false, null, bank);
    }

    private static QuizRules rules(@Nullable List<Section> sections) {
        return new QuizRules(
                "Kiểm tra",
                null,
                List.of("Dữ liệu"),
                1,
                50,
                null,
                null,
                true,
                Review.NEVER,
                Scoring.ALL_OR_NOTHING,
                sections,
                null);
    }
}
