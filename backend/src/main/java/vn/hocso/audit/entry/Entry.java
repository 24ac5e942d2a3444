package vn.hocso.audit.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.shared.Columns;

/** A row of the log. */
public record Entry(
        UUID id,
        Instant at,
        @Nullable UUID actor,
        @Nullable UUID onBehalfOf,
        String action,
        String outcome,
        @Nullable String subjectType,
        @Nullable UUID subjectId,
        @Nullable UUID person,
        @Nullable String unitPath,
        @Nullable String sessionHash,
        @Nullable String traceId,
        Detail detail,
        Origin origin,
        Commitment detailCommitment,
        Commitment originCommitment) {

    public static final String COLUMNS = """
            e.id, e.happened_at, e.actor_id, e.on_behalf_of, e.action, e.outcome, e.subject_type, e.subject_id, e.person_id,
            e.unit_path, e.session_hash, e.trace_id, e.subject_label, e.values_before, e.values_after, e.reason, e.detail_salt,
            e.detail_hash, e.address, e.user_agent, e.origin_salt, e.origin_hash
            """;

    /** The part that tells what the act was done to and how. */
    public record Detail(
            @Nullable String label,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {}

    /** The part that tells where the request came from. */
    public record Origin(@Nullable String address, @Nullable String userAgent) {}

    /** A salted hash of a part. Without the salt the part has been erased. */
    @SuppressWarnings("ArrayRecordComponent") // bytes of columns, compared where they are used
    public record Commitment(byte @Nullable [] salt, byte[] hash) {}

    /** Whether something of the entry was erased because it was about a person. */
    public boolean redacted() {
        return detailCommitment.salt() == null || originCommitment.salt() == null;
    }

    public static Entry of(ResultSet row, int number) throws SQLException {
        return new Entry(
                Columns.id(row, "id"),
                Columns.instant(row, "happened_at"),
                Columns.idOrNull(row, "actor_id"),
                Columns.idOrNull(row, "on_behalf_of"),
                row.getString("action"),
                row.getString("outcome"),
                row.getString("subject_type"),
                Columns.idOrNull(row, "subject_id"),
                Columns.idOrNull(row, "person_id"),
                row.getString("unit_path"),
                row.getString("session_hash"),
                row.getString("trace_id"),
                new Detail(
                        row.getString("subject_label"),
                        row.getString("values_before"),
                        row.getString("values_after"),
                        row.getString("reason")),
                new Origin(row.getString("address"), row.getString("user_agent")),
                new Commitment(row.getBytes("detail_salt"), row.getBytes("detail_hash")),
                new Commitment(row.getBytes("origin_salt"), row.getBytes("origin_hash")));
    }
}
