package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.question.Choices;

/** Aiken: a question, its options by letters, and a line that names the right letter. */
@Component
class AikenFormat implements QuestionFormat {

    private static final Pattern OPTION = Pattern.compile("^\\s*([A-Za-z])[.)]\\s*(.*)$");
    private static final Pattern ANSWER = Pattern.compile(
            "^[ \\t]*+ANSWER[ \\t]*+:[ \\t]*+([A-Z])\\b(.*)$", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    /** Further letters behind the first, which Aiken has no place for. */
    private static final Pattern MORE =
            Pattern.compile("^\\s*(?:[,;/&+]|and\\b|và\\b)\\s*[A-Za-z]\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public String name() {
        return "AIKEN";
    }

    @Override
    public boolean recognises(QuestionFile file) {
        return file.isNamed("aiken")
                || file.isNamed("txt") && ANSWER.matcher(file.text()).find();
    }

    @Override
    public ReadQuestions read(QuestionFile file) {
        return new Reading().read(file);
    }

    private static final class Reading extends LineReading {

        private final List<String> stem = new ArrayList<>();
        private final List<String> letters = new ArrayList<>();
        private final List<String> options = new ArrayList<>();
        private int begin;

        @Override
        void line(int number, String line) {
            Matcher option = OPTION.matcher(line);
            Matcher answer = ANSWER.matcher(line);
            if (line.isBlank()) {
                return;
            }
            if (answer.matches()) {
                answered(number, answer.group(1).toUpperCase(Locale.ROOT), answer.group(2));
            } else if (!stem.isEmpty() && option.matches() && isNext(option.group(1))) {
                letters.add(option.group(1).toUpperCase(Locale.ROOT));
                options.add(option.group(2).strip());
            } else {
                if (!options.isEmpty()) {
                    end();
                }
                begin = stem.isEmpty() ? number : begin;
                stem.add(line.strip());
            }
        }

        /** Small letters begin many a line, so they count only in their order. */
        private boolean isNext(String letter) {
            return Character.isUpperCase(letter.charAt(0)) || letter.charAt(0) - 'a' == options.size();
        }

        private void answered(int number, String letter, String behind) {
            if (stem.isEmpty()) {
                problems.add(ImportProblem.fatal(number, "answer-without-question", letter));
            } else {
                Draft draft = draft();
                questions.add(answered(draft, letter, behind));
            }
            clear();
        }

        private ReadQuestion answered(Draft draft, String letter, String behind) {
            if (MORE.matcher(behind).matches()) {
                return draft.unreadable("one-answer-only", letter + behind.stripTrailing());
            }
            if (letters.indexOf(letter) != letters.lastIndexOf(letter)) {
                return draft.unreadable("letter-repeated", letter);
            }
            return letters.contains(letter)
                    ? draft.as("SINGLE_CHOICE", choices(letters.indexOf(letter)))
                    : draft.unreadable("answer-unknown", letter);
        }

        private Choices choices(int right) {
            return new Choices(IntStream.range(0, options.size())
                    .mapToObj(i -> new Choices.Option(null, options.get(i), i == right))
                    .toList());
        }

        /** What has no answer by now will never have one. */
        @Override
        void end() {
            if (!stem.isEmpty()) {
                questions.add(draft().unreadable("answer-missing", "ANSWER:"));
            }
            clear();
        }

        private Draft draft() {
            Draft draft = new Draft(begin);
            draft.stem = String.join("\n", stem);
            return draft;
        }

        private void clear() {
            stem.clear();
            letters.clear();
            options.clear();
        }
    }
}
