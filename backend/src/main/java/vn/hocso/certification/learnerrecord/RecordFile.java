package vn.hocso.certification.learnerrecord;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import tools.jackson.databind.JsonNode;

/**
 * The file as it is published in {@code docs/api/learner-record.schema.json}. Everything but {@code record} and {@code files} is the
 * envelope: who made this file, and when.
 *
 * @param files by their SHA-256, in base 64
 * @param signature of all the rest without the files, which the entries name by their hashes
 */
record RecordFile(
        String format,
        int version,
        @NotNull Instant exportedAt,

        @NotNull @Size(max = 255) @Pattern(regexp = "did:web:[!-~]+")
        String exportedBy,

        @NotNull @Valid Content record,
        @NotNull @Size(max = RecordFile.MOST) Map<@NotNull @Pattern(regexp = Entry.HASH) String, @NotNull String> files,
        @NotBlank @Size(max = 1000) String signature) {

    static final String FORMAT = "hocso-learner-record";
    static final int VERSION = 1;

    /** More than anybody earns; what a file may hold is bounded before it is looked at closely. */
    static final int MOST = 2000;

    record Content(
            @NotNull @Valid Person person,
            @NotNull @Size(max = MOST) List<@NotNull @Valid Signed> entries) {}

    /** The name they go by at the installation that made the file. */
    record Person(@NotBlank @Size(max = 200) String name) {}

    /** An entry, word for word, with the signature of the installation that states it. */
    record Signed(
            @NotNull JsonNode entry,
            @NotBlank @Size(max = 1000) String signature) {}
}
