package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.question.QuestionType.QuestionProblem;
import vn.hocso.shared.VietnameseText;

/** Gathers what must be mended in a body. */
final class Problems {

    static final int LONG = 4_000;
    private static final int DIGITS = 20;

    private final List<QuestionProblem> found = new ArrayList<>();

    List<QuestionProblem> found() {
        return List.copyOf(found);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void add(String code, String field) {
        found.add(new QuestionProblem(code, field));
    }

    /** A problem of a part, with the field it is in of the whole. */
    void within(String prefix, QuestionProblem problem) {
        found.add(new QuestionProblem(problem.code(), prefix + problem.field(), problem.params()));
    }

    void require(boolean holds, String code, String field) {
        if (!holds) {
            add(code, field);
        }
    }

    void between(long number, long fewest, long most, String field) {
        if (number < fewest || number > most) {
            found.add(new QuestionProblem("assessment.out-of-range", field, Map.of("fewest", fewest, "most", most)));
        }
    }

    void text(String text, int most, String field) {
        require(!text.isBlank(), "assessment.empty-text", field);
        optional(text, most, field);
    }

    void optional(@Nullable String text, int most, String field) {
        if (text != null && text.length() > most) {
            found.add(new QuestionProblem("assessment.text-too-long", field, Map.of("most", most)));
        }
    }

    void texts(List<String> texts, int most, String field) {
        for (int i = 0; i < texts.size(); i++) {
            text(texts.get(i), most, field + "[" + i + "]");
        }
    }

    void different(List<String> texts, String field) {
        Set<String> seen = new HashSet<>();
        require(
                texts.stream()
                        .allMatch(text -> seen.add(VietnameseText.line(text).toLowerCase(java.util.Locale.ROOT))),
                "assessment.repeated-text",
                field);
    }

    /** A number that can be reckoned with at no risk. */
    void number(@Nullable BigDecimal number, String field) {
        if (number != null) {
            require(
                    number.precision() <= DIGITS && Math.abs(number.scale()) <= DIGITS,
                    "assessment.number-too-long",
                    field);
        }
    }
}
