package vn.hocso.audit;

import java.time.Instant;

/** Ends the keeping of what is old. */
public interface AuditRetention {

    /**
     * Removes the oldest sealed entries up to the first one that is as young as the limit, and writes down that it did. Returns how many
     * entries went.
     */
    long removeBefore(Instant limit);
}
