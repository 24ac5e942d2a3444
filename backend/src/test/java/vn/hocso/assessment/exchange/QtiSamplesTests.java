package vn.hocso.assessment.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import vn.hocso.assessment.question.ChoiceTypes;
import vn.hocso.testing.SharedData;

import static org.assertj.core.api.Assertions.assertThat;

/** Items that other systems wrote, each with the types it holds and what it cannot carry. */
class QtiSamplesTests {

    private static final AnnotationConfigApplicationContext CONTEXT = new AnnotationConfigApplicationContext() {
        {
            register(
                    QtiFormat.class,
                    QtiInteractions.class,
                    QtiTextInteractions.class,
                    QtiPictureInteractions.class,
                    QtiOneFormat.class,
                    QtiPackage.class);
            refresh();
        }
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            items-1.2/bank_entry_item.xml | file -reference-lost
            items-1.2/canvas_multiple_dropdown.xml | FILL_IN_BLANKS -formatting-lost -feedback-lost
            items-1.2/canvas_multiple_dropdowns.xml | FILL_IN_BLANKS -formatting-lost -feedback-lost
            items-1.2/canvas_multiple_dropdowns_correct_choice_is_not_the_first.xml | FILL_IN_BLANKS
            items-1.2/canvas_multiple_fib.xml | FILL_IN_BLANKS
            items-1.2/canvas_multiple_fib_as_single.xml | FILL_IN_BLANKS
            items-1.2/canvas_multiple_fib_extra_brackets.xml | FILL_IN_BLANKS -formatting-lost
            items-1.2/categorization.xml | CATEGORISING -distractors-lost
            items-1.2/choice.xml | SINGLE_CHOICE -picture-lost, SINGLE_CHOICE -picture-lost, MULTIPLE_CHOICE, SINGLE_CHOICE
            items-1.2/choice_vary_points_by_answer.xml | SINGLE_CHOICE, file -xml-mended
            items-1.2/choice_vary_points_by_answer_zero_points.xml | SINGLE_CHOICE, file -xml-mended
            items-1.2/essay.xml | ESSAY
            items-1.2/essay_custom_settings.xml | ESSAY
            items-1.2/fib.xml | FILL_IN_BLANKS -processing-lost, file -xml-mended
            items-1.2/fib_feedback.xml | SHORT_ANSWER -feedback-lost
            items-1.2/fib_str.xml | FILL_IN_BLANKS -processing-lost, file -xml-mended
            items-1.2/formula.xml | CALCULATED
            items-1.2/formula_mform.xml | null -formula-in-steps
            items-1.2/formula_mvar.xml | CALCULATED
            items-1.2/formula_scientific.xml | CALCULATED
            items-1.2/hot_spot.xml | null -picture-lost -picture-needed, null -picture-lost -picture-needed, null -picture-lost -picture-needed, null -picture-lost -picture-needed
            items-1.2/item_no_title.xml | FILL_IN_BLANKS -processing-lost, file -xml-mended
            items-1.2/matching.xml | MATCHING
            items-1.2/matching_feedback.xml | MATCHING -feedback-lost
            items-1.2/mc_feedback.xml | SINGLE_CHOICE -feedback-lost
            items-1.2/multiple_answer.xml | MULTIPLE_CHOICE
            items-1.2/multiple_answer_canvas.xml | MULTIPLE_CHOICE
            items-1.2/multiple_choice.xml | SINGLE_CHOICE -picture-lost
            items-1.2/nq_multiple_fib_answer_types.xml | FILL_IN_BLANKS
            items-1.2/nq_multiple_fib_scoring_algorithms.xml | FILL_IN_BLANKS -spelling-lost
            items-1.2/numeric_exact_match.xml | NUMERIC, NUMERIC
            items-1.2/numeric_margin_error.xml | NUMERIC
            items-1.2/numeric_margin_error_percent.xml | NUMERIC
            items-1.2/numeric_precision.xml | NUMERIC -bound-included
            items-1.2/numeric_precision_decimals.xml | NUMERIC -bound-included
            items-1.2/numeric_within_range.xml | NUMERIC
            items-1.2/ordering.row.xml | ORDERING -feedback-lost
            items-1.2/ordering.xml | ORDERING -feedback-lost
            items-1.2/ordering_with_labels.xml | ORDERING -part-lost -feedback-lost
            items-1.2/question_group.xml | TRUE_FALSE, TRUE_FALSE, TRUE_FALSE, TRUE_FALSE, TRUE_FALSE, TRUE_FALSE, TRUE_FALSE, TRUE_FALSE, TRUE_FALSE, TRUE_FALSE, file -drawing-lost, file -drawing-lost
            items-1.2/single_fib.xml | SHORT_ANSWER
            items-1.2/stimulus.xml | DESCRIPTION
            items-1.2/stimulus_passage.xml | DESCRIPTION
            items-1.2/stimulus_with_child_item.xml | DESCRIPTION, SINGLE_CHOICE
            items-1.2/text.no.question.xml | DESCRIPTION
            items-1.2/true_false.xml | TRUE_FALSE -picture-lost -feedback-lost
            items-1.2/true_false_with_calculator.xml | TRUE_FALSE -picture-lost -feedback-lost
            items-1.2/upload.xml | FILE_UPLOAD
            items-1.2/upload_with_custom_settings.xml | FILE_UPLOAD -kinds-widened
            items-2.1/Example02-feedbackInline.xml | TRUE_FALSE
            items-2.1/categorization.xml | MATCHING -mapping-lost
            items-2.1/choice.xml | SINGLE_CHOICE -picture-lost
            items-2.1/essay.xml | ESSAY
            items-2.1/extended_text_rubric.xml | ESSAY -picture-lost -part-lost
            items-2.1/gap_match.xml | DRAG_WORDS -mapping-lost
            items-2.1/match.xml | MATCHING -type-near -mapping-lost
            items-2.1/match2.xml | MATCHING -feedback-lost -processing-lost
            items-2.1/order.xml | ORDERING
            items-2.1/text_entry.xml | SHORT_ANSWER
            test_qti_1.2.zip | SINGLE_CHOICE +picture, SINGLE_CHOICE +picture, MULTIPLE_CHOICE
            test_qti_2.1.zip | TRUE_FALSE, SINGLE_CHOICE +picture -formatting-lost, MULTIPLE_CHOICE, SHORT_ANSWER, ESSAY +picture -picture-lost -picture-lost, file -file-lost
            """)
    void aSampleHoldsTheseQuestions(String name, String expected) throws IOException {
        assertThat(told(name)).isEqualTo(expected);
    }

    private static String told(String name) throws IOException {
        QuestionFile file = new QuestionFile(name, Files.readAllBytes(SharedData.require("qti/" + name)));
        QuestionFormat format = CONTEXT.getBeansOfType(QuestionFormat.class).values().stream()
                .filter(one -> one.recognises(file))
                .findFirst()
                .orElseThrow();
        ReadQuestions read = format.read(file);
        return Stream.concat(
                        read.questions().stream().map(QtiSamplesTests::told),
                        codes(read.problems()).map(code -> "file" + code))
                .reduce((one, other) -> one + ", " + other)
                .orElse("nothing");
    }

    private static String told(ReadQuestion question) {
        String faults = question.body() == null || question.type() == null
                ? ""
                : ChoiceTypes.all().require(question.type()).check(question.body()).stream()
                        .map(problem -> " !" + problem.code().replace("assessment.", ""))
                        .distinct()
                        .reduce("", String::concat);
        String shown = question.picture() == null ? "" : " +picture";
        return question.type()
                + shown
                + String.join("", codes(question.problems()).toList())
                + faults;
    }

    private static Stream<String> codes(List<ImportProblem> problems) {
        return problems.stream().map(problem -> " -" + problem.code().replace("assessment.import.", ""));
    }
}
