package vn.hocso.assessment.exchange;

import java.util.List;

/** What a file holds: its questions, and what is wrong with it outside of any. */
record ReadQuestions(List<ReadQuestion> questions, List<ImportProblem> problems) {

    /** More than anybody reads through in a report. */
    static final int MOST = 2_000;
}
