package vn.hocso.assessment.exchange;

/** A question of a file with what would become of it. The print is of its content, whatever file it stands in. */
record CheckedQuestion(int number, ReadQuestion question, byte[] print, Verdict verdict) {

    /** What would be done with a question. */
    enum Verdict {
        READY,
        /** It is in the bank already, or stands in the file before. */
        KNOWN,
        ERROR
    }

    /** What was done with a question. */
    enum Outcome {
        CREATED,
        KNOWN,
        SKIPPED,
        /** It was in the bank and nobody did anything with it, until the import was taken back. */
        TAKEN_BACK
    }

    CheckedQuestion as(Verdict other) {
        return new CheckedQuestion(number, question, print, other);
    }
}
