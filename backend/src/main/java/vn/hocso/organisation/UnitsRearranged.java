package vn.hocso.organisation;

import java.time.Instant;
import java.util.List;

/**
 * Units were renamed, moved or ended. Whoever keeps copies of paths or names brings them up to date from {@code organisation_unit_path},
 * which holds the truth whatever order the news arrive in; only copies that begin with one of the old paths can be wrong.
 */
public record UnitsRearranged(List<String> oldPaths, Instant at) {

    private static final int MOST_PATHS = 15;

    /** Beyond a handful of places the news is where they all are, since an event is short. */
    public static UnitsRearranged of(List<String> oldPaths, Instant at) {
        return new UnitsRearranged(oldPaths.size() <= MOST_PATHS ? oldPaths : List.of(common(oldPaths)), at);
    }

    private static String common(List<String> paths) {
        String common = paths.getFirst();
        for (String path : paths) {
            while (!path.startsWith(common)) {
                common = common.substring(0, common.lastIndexOf('/', common.length() - 2) + 1);
            }
        }
        return common;
    }
}
