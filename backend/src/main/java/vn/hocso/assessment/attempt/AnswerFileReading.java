package vn.hocso.assessment.attempt;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.attempt.AnswerFileRefusals.AnswerFileUnknown;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptUnknown;
import vn.hocso.assessment.question.HandedFile;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Actor;

/**
 * Who reads files of an attempt: the learner their own, and once it is handed in those who may mark it, by names that tell nothing of whose
 * they are.
 */
@Component
class AnswerFileReading {

    private final AttemptStore attempts;
    private final Answers answers;
    private final AnswerFileRows rows;
    private final AnsweredFiles answered;
    private final MarkableAnswers markable;

    AnswerFileReading(
            AttemptStore attempts,
            Answers answers,
            AnswerFileRows rows,
            AnsweredFiles answered,
            MarkableAnswers markable) {
        this.attempts = attempts;
        this.answers = answers;
        this.rows = rows;
        this.answered = answered;
        this.markable = markable;
    }

    /** A file and the name that the reader knows it by. */
    record Readable(AnswerFile file, String name) {}

    /** The attempt as far as the reader concerns its files. */
    record Reading(Attempt attempt, List<Readable> files) {

        Readable require(UUID file) {
            return files.stream()
                    .filter(one -> one.file().id().equals(file))
                    .findFirst()
                    .orElseThrow(AnswerFileUnknown::new);
        }
    }

    @Transactional(readOnly = true)
    public Reading of(Actor actor, AttemptId id) {
        Attempt attempt = attempts.find(id).orElseThrow(AttemptUnknown::new);
        boolean own = attempt.accountId().equals(AccountId.of(actor));
        Paper paper = own ? attempts.paper(id) : markable.requireMayMark(actor, attempt);
        if (attempt.isOpen()) {
            return new Reading(attempt, own ? unsettled(id) : List.of());
        }
        return new Reading(attempt, answered(id, paper, own));
    }

    /** Those of one answer, for whoever reviews it. */
    Reading forReviewer(Attempt attempt, int no) {
        return new Reading(
                attempt,
                answered(attempt.id(), attempts.paper(attempt.id()), false).stream()
                        .filter(one -> one.file().no() == no)
                        .toList());
    }

    private List<Readable> unsettled(AttemptId id) {
        return whole(id).map(file -> new Readable(file, file.name())).toList();
    }

    private List<Readable> answered(AttemptId id, Paper paper, boolean own) {
        Map<UUID, AnswerFile> whole = whole(id).collect(Collectors.toMap(AnswerFile::id, Function.identity()));
        return answers.of(id).stream()
                .sorted(Comparator.comparing(Answer::no))
                .flatMap(answer -> {
                    List<HandedFile> named = answered.files(paper, answer);
                    return named.stream()
                            .filter(one -> whole.containsKey(one.fileId()))
                            .map(one -> new Readable(
                                    Objects.requireNonNull(whole.get(one.fileId())),
                                    own ? one.name() : neutral(answer.no(), named, one)));
                })
                .toList();
    }

    private Stream<AnswerFile> whole(AttemptId id) {
        return rows.of(id).stream().filter(AnswerFile::isWhole);
    }

    /** The number of the question, the place of the file, and what kind it is of. */
    static String neutral(int no, List<HandedFile> all, HandedFile file) {
        return "%d-%d.%s".formatted(no, all.indexOf(file) + 1, file.extension());
    }
}
