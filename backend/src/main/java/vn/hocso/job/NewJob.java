package vn.hocso.job;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A job to be started.
 *
 * @param kind names the {@link JobWork} that does it
 * @param subject what the job is about, such as the import it carries out; the same kind and subject may run one after the other
 * @param params what the work has to know, as JSON; identifiers and choices, nothing personal
 */
public record NewJob(
        String kind,
        @Nullable UUID subject,
        String params,
        @Nullable Integer total) {}
