package vn.hocso.assessment.exchange;

/** Columns of a table of questions; there are several for options. */
enum SheetColumn {
    TYPE,
    QUESTION,
    TOPIC,
    RIGHT,
    OPTION,
    EXPLANATION,
    COMPETENCIES;

    /** How many options the template has room for. */
    static final int OPTIONS = 8;

    String words() {
        return "assessment.sheet." + name();
    }
}
