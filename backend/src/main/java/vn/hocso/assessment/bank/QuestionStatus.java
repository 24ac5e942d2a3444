package vn.hocso.assessment.bank;

/** Whether a question may be drawn for quizzes: only approved ones are. */
public enum QuestionStatus {
    DRAFT,
    APPROVED,
    RETIRED
}
