package vn.hocso.assessment.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.bank.QuestionIntake;
import vn.hocso.assessment.bank.WrittenPicture;
import vn.hocso.assessment.exchange.CheckedQuestion.Verdict;
import vn.hocso.assessment.exchange.QuestionImportRefusals.FormatUnknown;
import vn.hocso.competency.CompetencyId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;
import vn.hocso.shared.VietnameseText;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads a file in whichever format it is in and checks its questions as the bank would, without writing anything. */
@Component
class QuestionCheck {

    private static final int MOST_COMPETENCIES = 20;

    private final List<QuestionFormat> formats;
    private final QuestionIntake bank;
    private final CompetencyTags competencies;
    private final ImportedPictures pictures;

    QuestionCheck(
            List<QuestionFormat> formats, QuestionIntake bank, CompetencyTags competencies, ImportedPictures pictures) {
        this.formats = formats.stream()
                .sorted(Comparator.comparing(QuestionFormat::name))
                .toList();
        this.bank = bank;
        this.competencies = competencies;
        this.pictures = pictures;
    }

    /** What a file holds, before it is known which of it is in the bank. */
    record Checked(String format, List<CheckedQuestion> questions, List<ImportProblem> problems) {}

    Checked check(Actor actor, QuestionFile file) {
        QuestionFormat format =
                formats.stream().filter(one -> one.recognises(file)).findFirst().orElseThrow(FormatUnknown::new);
        ReadQuestions read = format.read(file);
        Map<String, CompetencyId> known = competencies.find(read.questions().stream()
                .flatMap(question -> question.tags().stream())
                .collect(Collectors.toSet()));
        ImportedPictures.Keeping keeping = pictures.of(actor, read.pictures());
        List<CheckedQuestion> checked = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ReadQuestion question : read.questions()) {
            List<ImportProblem> unfit = unfit(question);
            ReadQuestion complete = !question.isReadable()
                    ? question
                    : complete(unfit.isEmpty() ? keeping.keep(question) : question.adding(unfit), known);
            boolean faulty = complete.problems().stream().anyMatch(ImportProblem::fatal) || !complete.isReadable();
            byte[] print = print(complete, complete.picture() == null ? null : question.picture());
            boolean repeated = !faulty && !seen.add(java.util.HexFormat.of().formatHex(print));
            checked.add(new CheckedQuestion(
                    checked.size() + 1,
                    complete,
                    print,
                    faulty ? Verdict.ERROR : repeated ? Verdict.KNOWN : Verdict.READY));
        }
        return new Checked(format.name(), checked, orEmpty(read));
    }

    /** A file without a question in it says so. */
    private static List<ImportProblem> orEmpty(ReadQuestions read) {
        return read.questions().isEmpty() && read.problems().stream().noneMatch(ImportProblem::fatal)
                ? Stream.concat(read.problems().stream(), Stream.of(ImportProblem.fatal(0, "no-questions", "0")))
                        .toList()
                : read.problems();
    }

    private ReadQuestion complete(ReadQuestion question, Map<String, CompetencyId> known) {
        List<ImportProblem> problems = new ArrayList<>(question.problems());
        List<CompetencyId> about = question.tags().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (about.size() > MOST_COMPETENCIES) {
            problems.add(ImportProblem.lost(question.line(), "competencies-too-many", about.size()));
        }
        problems.addAll(leftTags(question, known));
        // A picture that was refused would be missed once more.
        if (problems.stream().noneMatch(ImportProblem::fatal)) {
            problems.addAll(ofBody(question));
        }
        return question.with(about.stream().limit(MOST_COMPETENCIES).toList(), problems);
    }

    /** What keeps a question out before anybody looks at its body or keeps its pictures. */
    private static List<ImportProblem> unfit(ReadQuestion question) {
        List<ImportProblem> problems = new ArrayList<>();
        if (question.stem().isBlank()) {
            problems.add(ImportProblem.fatal(question.line(), "stem-missing", question.line()));
        }
        tooLong(question, question.stem(), QuestionIntake.LONGEST_STEM).ifPresent(problems::add);
        tooLong(question, question.explanation(), QuestionIntake.LONGEST_EXPLANATION)
                .ifPresent(problems::add);
        return problems;
    }

    private static Optional<ImportProblem> tooLong(ReadQuestion question, @Nullable String text, int most) {
        return Optional.ofNullable(text)
                .filter(one -> one.length() > most)
                .map(one -> ImportProblem.tooLong(question.line(), one.length(), most));
    }

    private static List<ImportProblem> leftTags(ReadQuestion question, Map<String, CompetencyId> known) {
        Map<Boolean, String> left = question.tags().stream()
                .filter(tag -> !known.containsKey(tag))
                .collect(Collectors.groupingBy(CompetencyTags::isOne, Collectors.joining(", ")));
        List<ImportProblem> problems = new ArrayList<>();
        left.forEach((competency, tags) -> problems.add(
                ImportProblem.lost(question.line(), competency ? "competency-unknown" : "tags-lost", tags)));
        return problems;
    }

    private List<ImportProblem> ofBody(ReadQuestion question) {
        try {
            return bank
                    .check(
                            java.util.Objects.requireNonNull(question.type()),
                            java.util.Objects.requireNonNull(question.body()))
                    .stream()
                    .map(problem -> new ImportProblem(question.line(), problem.code(), problem.params(), true))
                    .distinct()
                    .toList();
        } catch (Refusal malformed) {
            return List.of(new ImportProblem(question.line(), malformed.code(), Map.of(), true));
        }
    }

    /** A picture counts by its content, under whatever identifier somebody has it in the library. */
    private static byte[] print(ReadQuestion question, @Nullable WrittenPicture picture) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part :
                    new Object[] {question.type(), question.stem(), question.body(), question.explanation()}) {
                digest.update(VietnameseText.nfc(String.valueOf(part)).getBytes(UTF_8));
                digest.update((byte) 0);
            }
            if (picture != null) {
                digest.update(picture.toString().getBytes(UTF_8));
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
