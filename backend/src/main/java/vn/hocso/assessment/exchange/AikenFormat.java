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
        Reading reading = new Reading();
        int number = 0;
        for (String line : file.text().split("\n", -1)) {
            reading.line(++number, line);
            if (reading.questions.size() >= ReadQuestions.MOST) {
                reading.problems.add(ImportProblem.fatal(number, "too-many-questions", ReadQuestions.MOST));
                break;
            }
        }
        reading.end();
        return new ReadQuestions(reading.questions, reading.problems);
    }

    private static final class Reading {

        private final List<ReadQuestion> questions = new ArrayList<>();
        private final List<ImportProblem> problems = new ArrayList<>();
        private final List<String> stem = new ArrayList<>();
        private final List<String> letters = new ArrayList<>();
        private final List<String> options = new ArrayList<>();
        private int begin;

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
