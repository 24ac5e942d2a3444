package vn.hocso.content;

/** What a learner must do for a lesson to count as done. */
public enum CompletionRule {
    /** The lesson was read to its end. */
    VIEWED,
    /** Every video of the lesson was really watched for the most part. */
    VIDEO_WATCHED,
    /** Every quiz of the lesson was passed. */
    QUIZ_PASSED
}
