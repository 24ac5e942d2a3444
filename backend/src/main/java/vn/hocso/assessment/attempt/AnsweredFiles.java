package vn.hocso.assessment.attempt;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.attempt.AttemptRefusals.AnswerNotAllowed;
import vn.hocso.assessment.question.HandedFile;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.assessment.question.QuestionTypes;

/** Which files answers name, and that they are there. */
@Component
class AnsweredFiles {

    private final AnswerFileRows rows;
    private final AttemptStore attempts;
    private final Answers answers;
    private final QuestionTypes types;

    AnsweredFiles(AnswerFileRows rows, AttemptStore attempts, Answers answers, QuestionTypes types) {
        this.rows = rows;
        this.attempts = attempts;
        this.answers = answers;
        this.types = types;
    }

    /** An answer names files of its own question only, as they are: length and kind are no matter of what a device says. */
    void requireThere(AttemptId attempt, Paper.Item item, JsonNode answer) {
        QuestionType type = types.require(item.type());
        List<HandedFile> named = type.takesFiles(item.shown()) ? type.files(answer) : List.of();
        if (named.isEmpty()) {
            return;
        }
        Map<UUID, AnswerFile> there =
                rows.of(attempt).stream().collect(Collectors.toMap(AnswerFile::id, Function.identity()));
        boolean all = named.stream().allMatch(file -> {
            AnswerFile known = there.get(file.fileId());
            return known != null
                    && known.isWhole()
                    && known.no() == item.no()
                    && known.handed().equals(file);
        });
        if (!all) {
            throw new AnswerNotAllowed();
        }
    }

    /** What counts is settled when the attempt closes; files that no answer names wait for a while, since an attempt may be opened again. */
    void settle(AttemptId attempt, Script script, Instant now) {
        if (script.paper().items().stream()
                .anyMatch(item -> types.require(item.type()).takesFiles(item.shown()))) {
            rows.leaveAllBut(attempt, named(script.paper(), script.answers()), now);
        }
    }

    /** Lets go of files that were answers once and are none now that another was saved. */
    void letGoOfReplaced(AttemptId attempt) {
        Set<UUID> named = named(attempts.paper(attempt), answers.of(attempt));
        rows.olderThanAnswers(attempt).stream()
                .map(AnswerFile::id)
                .filter(id -> !named.contains(id))
                .forEach(rows::letGo);
    }

    private Set<UUID> named(Paper paper, Collection<Answer> given) {
        Set<UUID> named = new HashSet<>();
        given.forEach(answer -> files(paper, answer).forEach(file -> named.add(file.fileId())));
        return named;
    }

    /** The files that the answer names, in the order it does. */
    List<HandedFile> files(Paper paper, Answer answer) {
        Paper.Item item = paper.item(answer.no());
        QuestionType type = types.require(item.type());
        return type.takesFiles(item.shown()) && isAnswer(answer.answer()) ? type.files(answer.answer()) : List.of();
    }

    /** Where there is only a flag, or the place was merely reached, nothing was answered. */
    private static boolean isAnswer(JsonNode answer) {
        return answer.isObject() && !answer.isEmpty();
    }
}
