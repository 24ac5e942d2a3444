package vn.hocso.assessment.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.bank.Topics;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;

/**
 * A file of questions that somebody wants in a bank.
 *
 * @param problems what is wrong with the file outside of any question
 * @param choices none until it is confirmed
 */
record QuestionImport(
        UUID id,
        AccountId owner,
        UnitId unit,
        String fileName,
        String format,
        State state,
        List<ImportProblem> problems,
        int count,
        @Nullable Choices choices,
        Instant createdAt) {

    enum State {
        CHECKED,
        RUNNING,
        DONE
    }

    /** Where the questions go; a category of the file may become a step below the topic. */
    record Choices(String topic, boolean keepTopics, Difficulty difficulty) {

        private static final int LONGEST = 200;

        String topic(@Nullable String category) {
            if (!keepTopics || category == null) {
                return topic;
            }
            String own = Topics.clean(category.replaceAll("\\$(course|system|cat|module\\d*)\\$", "")
                    .replaceFirst("^[\\s/]*top(/|$)", ""));
            String whole = own.isEmpty() ? topic : topic + "/" + own;
            return whole.length() <= LONGEST ? whole : topic;
        }
    }
}
