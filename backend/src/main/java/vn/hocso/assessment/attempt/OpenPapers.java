package vn.hocso.assessment.attempt;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.attempt.AttemptRefusals.AnswerNotAllowed;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptUnknown;
import vn.hocso.assessment.attempt.AttemptRefusals.NoSuchQuestion;
import vn.hocso.assessment.question.FileRule;
import vn.hocso.assessment.question.QuestionTypes;
import vn.hocso.identity.AccountId;

/** Checks answers against the papers of attempts. Papers never change, so those in use are kept in memory. */
@Component
class OpenPapers {

    private static final int MOST = 2_000;

    /** More than any type takes, so that nobody fills the database beside what they were asked. */
    private static final int LONGEST_ANSWER = 250_000;

    private final AttemptStore attempts;
    private final QuestionTypes types;
    private final Cache<AttemptId, OwnedPaper> papers =
            Caffeine.newBuilder().maximumSize(MOST).build();

    OpenPapers(AttemptStore attempts, QuestionTypes types) {
        this.attempts = attempts;
        this.types = types;
    }

    private record OwnedPaper(AccountId owner, Paper paper) {}

    /** Refuses an answer that the learner's paper does not allow; answers what was asked. */
    Paper.Item requireAllows(AttemptId attempt, AccountId learner, int no, JsonNode answer) {
        Paper.Item item = require(attempt, learner, no);
        if (answer.toString().length() > LONGEST_ANSWER
                || !types.require(item.type()).allows(item.shown(), answer)) {
            throw new AnswerNotAllowed();
        }
        return item;
    }

    /** What the question, or a part of it, takes as a file. */
    Optional<FileRule> fileRule(AttemptId attempt, AccountId learner, int no, @Nullable Integer part) {
        Paper.Item item = require(attempt, learner, no);
        return types.require(item.type()).fileRule(item.shown(), part);
    }

    private Paper.Item require(AttemptId attempt, AccountId learner, int no) {
        Paper paper = of(attempt, learner);
        if (no < 1 || no > paper.items().size()) {
            throw new NoSuchQuestion(no);
        }
        return paper.item(no);
    }

    /** The learner's paper; another person's attempt is refused as if it did not exist. */
    Paper of(AttemptId attempt, AccountId learner) {
        OwnedPaper owned = papers.getIfPresent(attempt);
        if (owned == null) {
            owned = load(attempt);
            papers.put(attempt, owned);
        }
        if (!owned.owner().equals(learner)) {
            throw new AttemptUnknown();
        }
        return owned.paper();
    }

    private OwnedPaper load(AttemptId id) {
        Attempt attempt = attempts.find(id).orElseThrow(AttemptUnknown::new);
        return new OwnedPaper(attempt.accountId(), attempts.paper(id));
    }
}
