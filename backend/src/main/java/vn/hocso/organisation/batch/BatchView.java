package vn.hocso.organisation.batch;

import java.util.List;

/**
 * What a file of changes would do, or has done: how many rows are new, on record already, and waiting for a later day; how much would
 * change; and what is wrong, by row and column. Problems are listed up to a thousand and counted in full.
 *
 * @param takesTwo whether units would end, so that all of the file waits, or now waits, for a second person
 */
record BatchView(
        boolean carriedOut,
        boolean takesTwo,
        boolean possible,
        int rows,
        int newRows,
        int knownRows,
        int scheduledRows,
        int unitsChanged,
        int peopleMoved,
        int rolesFollowing,
        int rolesEnding,
        int problemCount,
        List<CellProblem> problems) {

    /** A cell to mend: where it is, what stands there, why it cannot be, and what to do. */
    record CellProblem(int row, SheetColumn column, String heading, String value, String reason, String remedy) {}
}
