package vn.hocso.audit.log;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.audit.Outcome;

/**
 * An act as the list tells it.
 *
 * @param sentence what was done, in the reader's language
 * @param actor who acted, or null when no person did
 * @param onBehalfOf whose account they were using
 */
record EntryView(
        UUID id,
        Instant at,
        String action,
        String sentence,
        Outcome outcome,
        @Nullable PersonRef actor,
        @Nullable PersonRef onBehalfOf,
        @Nullable PersonRef person,
        @Nullable SubjectRef subject,
        @Nullable String unitName,
        @Nullable String reason) {

    /** Somebody, by name as far as the account still has one. */
    record PersonRef(UUID id, @Nullable String name) {}

    record SubjectRef(String type, UUID id, @Nullable String label) {}
}
