package vn.hocso.assessment.attempt;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.attempt.AttemptRefusals.NoSuchQuestion;
import vn.hocso.assessment.attempt.AttemptRefusals.NotForPersons;
import vn.hocso.assessment.attempt.AttemptRefusals.OwnAttempt;
import vn.hocso.assessment.question.HandedFile;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.assessment.question.QuestionTypes;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.shared.Actor;

import static vn.hocso.organisation.Permission.AUTHOR_COURSES;
import static vn.hocso.organisation.Permission.REVIEW_COURSES;

/** The answers of closed attempts that the key alone says nothing of, for the trainers of the unit whose questions were asked. */
@Component
class MarkableAnswers {

    private final AttemptStore attempts;
    private final Answers answers;
    private final AnswerKeys keys;
    private final Marking marking;
    private final QuestionTypes types;
    private final Access access;

    MarkableAnswers(
            AttemptStore attempts,
            Answers answers,
            AnswerKeys keys,
            Marking marking,
            QuestionTypes types,
            Access access) {
        this.attempts = attempts;
        this.answers = answers;
        this.keys = keys;
        this.marking = marking;
        this.types = types;
        this.access = access;
    }

    /**
     * @param answer without the names of files, which may tell whose they are
     * @param prose the answer as a text that may be annotated, where it is one
     */
    record Markable(
            AnswerKey.Entry entry,
            JsonNode answer,
            @Nullable String prose) {}

    Paper requireMayMark(Actor actor, Attempt attempt) {
        Paper paper = attempts.paper(attempt.id());
        access.require(actor, AUTHOR_COURSES, paper.quiz().bank());
        if (attempt.accountId().equals(AccountId.of(actor))) {
            throw new OwnAttempt();
        }
        return paper;
    }

    boolean reviews(Actor actor, Paper paper) {
        return access.may(actor, REVIEW_COURSES, paper.quiz().bank());
    }

    List<Markable> of(Attempt attempt, Paper paper) {
        if (attempt.isOpen()) {
            return List.of();
        }
        Map<Integer, Answer> given =
                answers.of(attempt.id()).stream().collect(Collectors.toMap(Answer::no, answer -> answer));
        return keys.of(attempt.id()).entries().stream()
                .filter(entry -> given.containsKey(entry.no()))
                .filter(entry -> marking.points(paper, entry, given.get(entry.no()), null) == null)
                .map(entry -> markable(
                        paper,
                        entry,
                        Objects.requireNonNull(given.get(entry.no())).answer()))
                .toList();
    }

    private Markable markable(Paper paper, AnswerKey.Entry entry, JsonNode answer) {
        Paper.Item item = paper.item(entry.no());
        QuestionType type = types.require(item.type());
        List<HandedFile> files = type.files(answer);
        JsonNode unnamed = type.renamed(
                answer,
                file -> new HandedFile(
                        file.fileId(),
                        AnswerFileReading.neutral(entry.no(), files, file),
                        file.bytes(),
                        file.extension()));
        return new Markable(entry, unnamed, type.prose(item.shown(), answer));
    }

    Markable require(Attempt attempt, Paper paper, int no) {
        if (no < 1 || no > paper.items().size()) {
            throw new NoSuchQuestion(no);
        }
        return of(attempt, paper).stream()
                .filter(one -> one.entry().no() == no)
                .findFirst()
                .orElseThrow(NotForPersons::new);
    }
}
