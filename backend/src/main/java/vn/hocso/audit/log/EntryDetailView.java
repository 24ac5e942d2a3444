package vn.hocso.audit.log;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that the log keeps of an act.
 *
 * @param seq its number in the chain, absent in the seconds before it is sealed
 * @param redacted whether something of it was erased because it was about a person
 */
record EntryDetailView(
        EntryView entry,
        List<Change> changes,
        @Nullable String address,
        @Nullable String userAgent,
        @Nullable String sessionHash,
        @Nullable String traceId,
        @Nullable Long seq,
        boolean redacted) {

    /** A field before and after, worded in the reader's language. */
    record Change(
            String field,
            String label,
            @Nullable String before,
            @Nullable String after) {}
}
