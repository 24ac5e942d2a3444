package vn.hocso.assessment.integrity;

/**
 * What is compared of an attempt.
 *
 * @param items ascending
 * @param choices what was answered to each of them, {@link #RIGHT} for what is right
 * @param wrong how likely the person was to answer each of them wrongly
 */
@SuppressWarnings("ArrayRecordComponent") // two million pairs are compared by them, and none is equal to another
record AnswerSheet(Taken taken, int[] items, int[] choices, double[] wrong) {

    static final int RIGHT = -1;
}
