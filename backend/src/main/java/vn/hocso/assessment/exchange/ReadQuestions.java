package vn.hocso.assessment.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a file holds: its questions, and what is wrong with it outside of any.
 *
 * @param pictures that the questions are asked about, by the identifiers that stand in the questions until the pictures are kept
 */
record ReadQuestions(List<ReadQuestion> questions, List<ImportProblem> problems, Map<UUID, Picture> pictures) {

    /** More than anybody reads through in a report. */
    static final int MOST = 2_000;

    ReadQuestions(List<ReadQuestion> questions, List<ImportProblem> problems) {
        this(questions, problems, Map.of());
    }
}
