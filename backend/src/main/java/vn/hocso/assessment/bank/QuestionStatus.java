package vn.hocso.assessment.bank;

/** Whether a question may be drawn for quizzes: only approved ones are. */
enum QuestionStatus {
    DRAFT,
    APPROVED,
    RETIRED
}
