package vn.hocso.privacy.request;

import org.jspecify.annotations.Nullable;

/** The filters of the queue, as they stand in the address. */
record RequestSearch(
        @Nullable RequestState state,
        @Nullable RequestKind kind,
        @Nullable Boolean overdue) {}
