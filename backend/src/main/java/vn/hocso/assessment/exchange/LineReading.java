package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;

/** Reads a file line by line, up to as many questions as anybody reviews. */
abstract class LineReading {

    final List<ReadQuestion> questions = new ArrayList<>();
    final List<ImportProblem> problems = new ArrayList<>();

    abstract void line(int number, String line);

    abstract void end();

    ReadQuestions read(QuestionFile file) {
        int number = 0;
        for (String line : file.text().split("\n", -1)) {
            line(++number, line);
            if (questions.size() >= ReadQuestions.MOST) {
                problems.add(ImportProblem.fatal(number, "too-many-questions", ReadQuestions.MOST));
                break;
            }
        }
        end();
        return new ReadQuestions(questions, problems);
    }
}
