package vn.hocso.assessment.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.Quizzes.Conduct;
import vn.hocso.assessment.attempt.Marking.ItemShare;
import vn.hocso.learning.ActivityOutcomes;
import vn.hocso.shared.Ids;

/**
 * Keeps what the questions of a marked attempt came to, and tells learning which mark of the quiz counts now, all within the caller's
 * transaction. Doing it again changes nothing.
 */
@Component
class ToldOutcomes {

    private final JdbcClient jdbc;
    private final AttemptStore attempts;
    private final ActivityOutcomes outcomes;

    ToldOutcomes(JdbcClient jdbc, AttemptStore attempts, ActivityOutcomes outcomes) {
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.outcomes = outcomes;
    }

    /** Practice counts for nothing, and is told to nobody. */
    void tell(Attempt closed, Conduct conduct, List<ItemShare> shares, Instant now) {
        if (!conduct.practice()) {
            keep(closed, shares);
            CountedMark.of(attempts.lock(closed.enrolmentId(), closed.quizId()), conduct.grading(), now)
                    .ifPresent(outcomes::marked);
        }
        jdbc.sql("update assessment_attempt set told = true where id = ?")
                .param(Ids.bytes(closed.id().value()))
                .update();
    }

    private void keep(Attempt closed, List<ItemShare> shares) {
        if (shares.isEmpty()) {
            return;
        }
        List<@Nullable Object> values = new ArrayList<>();
        shares.forEach(one -> values.addAll(Arrays.<@Nullable Object>asList(
                Ids.bytes(closed.id().value()),
                one.no(),
                Ids.bytes(closed.quizId().value()),
                Ids.bytes(one.questionId().value()),
                one.revision(),
                one.share())));
        jdbc.sql("insert into assessment_item_outcome (attempt_id, no, quiz_id, question_id, revision, share) values "
                        + String.join(",", Collections.nCopies(shares.size(), "(?,?,?,?,?,?)"))
                        + " on duplicate key update share = values(share)")
                .params(values)
                .update();
    }
}
