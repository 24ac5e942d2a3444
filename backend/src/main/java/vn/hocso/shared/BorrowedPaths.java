package vn.hocso.shared;

import java.util.List;

/**
 * A module's endpoints at which somebody who uses the account of another may change something. At all others they may only look, so that
 * what is added later is safe until somebody decides otherwise.
 */
@FunctionalInterface
public interface BorrowedPaths {

    /** Patterns such as {@code POST /api/courses/{id}/enrolments}. */
    List<String> patterns();
}
