package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.attempt.PersonMarks.PersonMark;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.shared.NameOf;

/** The answers of an attempt that a person marks. Whose attempt it is is not told. */
record WorkView(
        AttemptId attemptId,
        String title,
        @Nullable Instant submittedAt,
        boolean awaitsMarking,
        List<MarkedQuestion> questions) {

    record MarkedQuestion(
            int no,
            @NameOf(QuestionType.class) String type,
            String stem,
            @Schema(implementation = Object.class) JsonNode shown,
            @Schema(implementation = Object.class) JsonNode key,
            @Schema(implementation = Object.class) JsonNode answer,
            @Nullable String explanation,
            @Nullable BigDecimal share,
            @Nullable String remark) {

        static MarkedQuestion of(Paper.Item item, AnswerKey.Entry entry, JsonNode answer, @Nullable PersonMark given) {
            return new MarkedQuestion(
                    item.no(),
                    item.type(),
                    item.stem(),
                    item.shown(),
                    entry.key(),
                    answer,
                    entry.explanation(),
                    given == null ? null : given.share(),
                    given == null ? null : given.remark());
        }
    }
}
