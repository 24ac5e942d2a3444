package vn.hocso.shared;

import java.time.Duration;
import java.time.Instant;

/** Something a module keeps only for a time. */
public interface Retained {

    /** Its name in the setting {@code hocso.retention.<name>}; worded as {@code privacy.retained.<name>}. */
    String name();

    /** How long it is kept where the installation says nothing else. */
    Duration usually();

    /** Removes what is older than the limit, in portions, and returns how much that was. Several runs do no harm. */
    long removeOlderThan(Instant limit);
}
