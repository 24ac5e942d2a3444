package vn.hocso.assessment.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.bank.QuestionIntake;
import vn.hocso.assessment.exchange.CheckedQuestion.Verdict;
import vn.hocso.assessment.exchange.QuestionImportRefusals.FormatUnknown;
import vn.hocso.shared.Refusal;
import vn.hocso.shared.VietnameseText;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads a file in whichever format it is in and checks its questions as the bank would, without writing anything. */
@Component
class QuestionCheck {

    private static final int LONGEST = 4_000;

    private final List<QuestionFormat> formats;
    private final QuestionIntake bank;

    QuestionCheck(List<QuestionFormat> formats, QuestionIntake bank) {
        this.formats = formats.stream()
                .sorted(Comparator.comparing(QuestionFormat::name))
                .toList();
        this.bank = bank;
    }

    /** What a file holds, before it is known which of it is in the bank. */
    record Checked(String format, List<CheckedQuestion> questions, List<ImportProblem> problems) {}

    Checked check(QuestionFile file) {
        QuestionFormat format =
                formats.stream().filter(one -> one.recognises(file)).findFirst().orElseThrow(FormatUnknown::new);
        ReadQuestions read = format.read(file);
        List<CheckedQuestion> checked = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ReadQuestion question : read.questions()) {
            ReadQuestion complete = question.isReadable() ? complete(question) : question;
            boolean faulty = complete.problems().stream().anyMatch(ImportProblem::fatal) || !complete.isReadable();
            byte[] print = print(complete);
            boolean repeated = !faulty && !seen.add(java.util.HexFormat.of().formatHex(print));
            checked.add(new CheckedQuestion(
                    checked.size() + 1,
                    complete,
                    print,
                    faulty ? Verdict.ERROR : repeated ? Verdict.KNOWN : Verdict.READY));
        }
        return new Checked(format.name(), checked, read.problems());
    }

    private ReadQuestion complete(ReadQuestion question) {
        List<ImportProblem> problems = new ArrayList<>(question.problems());
        int line = question.line();
        if (question.stem().isBlank()) {
            problems.add(ImportProblem.fatal(line, "stem-missing", question.line()));
        }
        if (question.stem().length() > LONGEST) {
            problems.add(
                    ImportProblem.fatal(line, "text-too-long", question.stem().length()));
        }
        if (question.explanation() != null && question.explanation().length() > LONGEST) {
            problems.add(ImportProblem.fatal(
                    line, "text-too-long", question.explanation().length()));
        }
        if (!question.tags().isEmpty()) {
            problems.add(ImportProblem.lost(line, "tags-lost", String.join(", ", question.tags())));
        }
        problems.addAll(ofBody(question));
        return question.with(problems);
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

    private static byte[] print(ReadQuestion question) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part :
                    new Object[] {question.type(), question.stem(), question.body(), question.explanation()}) {
                digest.update(VietnameseText.nfc(String.valueOf(part)).getBytes(UTF_8));
                digest.update((byte) 0);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
