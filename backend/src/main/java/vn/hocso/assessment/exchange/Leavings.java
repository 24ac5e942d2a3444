package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gathers what a format cannot say of the questions that are written in it. */
final class Leavings {

    private final String format;
    private final List<ImportProblem> all = new ArrayList<>();

    Leavings(String format) {
        this.format = format;
    }

    List<ImportProblem> all() {
        return List.copyOf(all);
    }

    /** Something of the question is left out. */
    void unsaid(ReadQuestion question, String code) {
        add(question, code, false);
    }

    /** The question is left out as a whole, and the code says why. */
    void unwritten(ReadQuestion question, String code) {
        add(question, code, true);
    }

    /** Whether the question was left out as a whole. */
    boolean isLeftOut(ReadQuestion question) {
        return all.stream().anyMatch(one -> one.fatal() && one.line() == question.line());
    }

    private void add(ReadQuestion question, String code, boolean fatal) {
        ImportProblem problem =
                new ImportProblem(question.line(), "assessment.export." + code, Map.of("what", format), fatal);
        if (!all.contains(problem)) {
            all.add(problem);
        }
    }
}
