package vn.hocso.job;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;

/**
 * A job as people see it.
 *
 * @param done how many of {@code total} steps are behind it
 * @param counts what came of it, by names its kind defines, such as how many rows were created
 * @param failureCode key of the words that say why it failed
 */
public record JobView(
        JobId id,
        String kind,
        AccountId ownerId,
        @Nullable String ownerName,
        @Nullable UUID subject,
        JobState state,
        int done,
        @Nullable Integer total,
        Map<String, Integer> counts,
        boolean cancelRequested,
        @Nullable String failureCode,
        @Nullable String failure,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable ResultFile result) {

    /** The file a job left, and where it is served. */
    public record ResultFile(String name, String contentType, long bytes, String url) {}
}
