package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.EssayBody;
import vn.hocso.assessment.question.FileUploadBody;
import vn.hocso.assessment.question.MatchingBody;
import vn.hocso.assessment.question.NumericBody;
import vn.hocso.assessment.question.NumericBody.AcceptedNumber;
import vn.hocso.assessment.question.NumericBody.Closeness;
import vn.hocso.assessment.question.OrderingBody;
import vn.hocso.assessment.question.ShortAnswerBody;
import vn.hocso.assessment.question.ShortAnswerBody.AcceptedText;
import vn.hocso.assessment.question.ShortAnswerBody.Syntax;
import vn.hocso.assessment.question.TrueFalseBody;
import vn.hocso.media.FileGroup;

/** One row of a table of questions. */
final class SheetQuestion {

    static final List<String> TYPES = List.of(
            "SINGLE_CHOICE",
            "MULTIPLE_CHOICE",
            "TRUE_FALSE",
            "SHORT_ANSWER",
            "NUMERIC",
            "MATCHING",
            "ORDERING",
            "ESSAY",
            "FILE_UPLOAD");

    /** Types whose options say what is right, or that a person marks. */
    private static final Set<String> WITHOUT_RIGHT = Set.of("MATCHING", "ESSAY", "FILE_UPLOAD");

    /** What is a thousand to some and one to others. */
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private static final Pattern SEPARATOR = Pattern.compile("[,;\\s]+");
    private static final Set<String> TRUE = Set.of("đúng", "true", "1", "đ");
    private static final Set<String> FALSE = Set.of("sai", "false", "0", "s");

    private SheetQuestion() {}

    static ReadQuestion read(String type, String right, List<String> cells, Draft draft) {
        List<String> options = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (type.equals("ORDERING") && !right.isBlank()) {
            // a row that names an order would be read in another one
            return draft.unreadable("right-unasked", right);
        }
        if (WITHOUT_RIGHT.contains(type) && !right.isBlank()) {
            draft.lost("part-lost", right);
        }
        return switch (type) {
            case "SINGLE_CHOICE", "MULTIPLE_CHOICE" -> choices(type, right, cells, draft);
            case "TRUE_FALSE" -> truth(right, draft);
            case "SHORT_ANSWER" -> words(right, options, draft);
            case "NUMERIC" -> number(right, options, draft);
            case "MATCHING" -> pairs(options, draft);
            case "ORDERING" -> draft.as(type, new OrderingBody(options));
            case "FILE_UPLOAD" -> files(options, draft);
            default -> draft.as("ESSAY", new EssayBody(1_000, null, null, List.of()));
        };
    }

    /** Right are the numbers of options, or their letters. */
    private static ReadQuestion choices(String type, String right, List<String> cells, Draft draft) {
        List<Integer> numbers = new ArrayList<>();
        for (String one : SEPARATOR.split(right.strip())) {
            int number = one.matches("\\d{1,2}")
                    ? Integer.parseInt(one)
                    : one.matches("[A-Za-z]") ? Character.toUpperCase(one.charAt(0)) - 'A' + 1 : 0;
            if (number < 1 || number > cells.size() || cells.get(number - 1).isBlank()) {
                return draft.unreadable("right-unknown", right);
            }
            numbers.add(number);
        }
        return draft.as(
                type,
                new Choices(IntStream.range(0, cells.size())
                        .filter(i -> !cells.get(i).isBlank())
                        .mapToObj(i -> new Choices.Option(null, cells.get(i), numbers.contains(i + 1)))
                        .toList()));
    }

    private static ReadQuestion truth(String right, Draft draft) {
        String said = right.strip().toLowerCase(Locale.ROOT);
        return TRUE.contains(said) || FALSE.contains(said)
                ? draft.as("TRUE_FALSE", new TrueFalseBody(TRUE.contains(said), null, null))
                : draft.unreadable("right-unknown", right);
    }

    private static ReadQuestion words(String right, List<String> options, Draft draft) {
        List<String> all = new ArrayList<>(options);
        if (!right.isBlank()) {
            all.addFirst(right);
        }
        return draft.as(
                "SHORT_ANSWER",
                new ShortAnswerBody(
                        all.stream()
                                .distinct()
                                .map(text -> new AcceptedText(text, Syntax.TEXT, 100, null))
                                .toList(),
                        false,
                        false));
    }

    /** The number is the right answer, the first option how far one may be from it. */
    private static ReadQuestion number(String right, List<String> options, Draft draft) {
        try {
            BigDecimal near = options.isEmpty() ? BigDecimal.ZERO : MoodleTexts.decimal(options.getFirst());
            if (options.size() > 1) {
                draft.lost("part-lost", String.join(", ", options.subList(1, options.size())));
            }
            if (GROUPED.matcher(right.strip()).matches()) {
                draft.lost("number-of-two-meanings", right.strip());
            }
            return draft.as(
                    "NUMERIC",
                    new NumericBody(
                            List.of(new AcceptedNumber(
                                    Closeness.ABSOLUTE, MoodleTexts.decimal(right), near, null, 100, null)),
                            List.of(),
                            0));
        } catch (NumberFormatException notANumber) {
            return draft.unreadable("not-a-number", right);
        }
    }

    /** The options are endings of names; without any, documents and pictures are taken. */
    private static ReadQuestion files(List<String> options, Draft draft) {
        for (String option : options) {
            if (!FileKinds.isKnown(option)) {
                return draft.unreadable("kind-unknown", option);
            }
        }
        Set<FileGroup> groups = options.isEmpty()
                ? Set.of(FileGroup.DOCUMENT, FileGroup.PICTURE)
                : FileKinds.read(String.join(" ", options), draft);
        return draft.as(
                "FILE_UPLOAD", new FileUploadBody(1, groups, FileKinds.USUAL_MEGABYTES, false, null, List.of()));
    }

    /** Two texts with an equals sign between them; one alone is a distractor. */
    private static ReadQuestion pairs(List<String> options, Draft draft) {
        List<MatchingBody.Pair> pairs = new ArrayList<>();
        List<String> distractors = new ArrayList<>();
        for (String option : options) {
            List<String> ends =
                    Arrays.stream(option.split("=", 2)).map(String::strip).toList();
            if (ends.size() == 2) {
                pairs.add(new MatchingBody.Pair(ends.getFirst(), ends.getLast()));
            } else {
                distractors.add(option);
            }
        }
        return draft.as("MATCHING", new MatchingBody(pairs, distractors));
    }
}
