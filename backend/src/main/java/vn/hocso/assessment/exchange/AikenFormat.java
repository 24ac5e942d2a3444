package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.question.Choices;

/** Aiken: a question, its options by letters, and a line that names the right letter. */
@Component
class AikenFormat implements QuestionFormat {

    private static final Pattern OPTION = Pattern.compile("^\\s*([A-Z])[.)]\\s+(.*)$");
    private static final Pattern ANSWER = Pattern.compile("^\\s*ANSWER:\\s*([A-Z])\\s*$", Pattern.MULTILINE);

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
                answered(number, answer.group(1));
            } else if (!stem.isEmpty() && option.matches()) {
                letters.add(option.group(1));
                options.add(option.group(2).strip());
            } else {
                if (!options.isEmpty()) {
                    end();
                }
                begin = stem.isEmpty() ? number : begin;
                stem.add(line.strip());
            }
        }

        private void answered(int number, String letter) {
            if (stem.isEmpty()) {
                problems.add(ImportProblem.fatal(number, "answer-without-question", letter));
            } else {
                Draft draft = draft();
                questions.add(
                        letters.contains(letter)
                                ? draft.as("SINGLE_CHOICE", choices(letters.indexOf(letter)))
                                : draft.unreadable("answer-unknown", letter));
            }
            clear();
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
