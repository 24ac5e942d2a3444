package vn.hocso.shared;

import java.util.List;

/** A module's endpoints that need no sign-in. Everything else under {@code /api} does. */
@FunctionalInterface
public interface PublicPaths {

    /** Patterns such as {@code GET /api/catalogue/**}. */
    List<String> patterns();
}
