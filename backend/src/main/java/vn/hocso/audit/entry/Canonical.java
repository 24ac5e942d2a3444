package vn.hocso.audit.entry;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The one form in which an entry is hashed: every field in a fixed order, each preceded by its length, so that no two entries share it.
 * Changing it breaks the chains there are.
 */
public final class Canonical {

    private static final int ABSENT = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    private final DataOutputStream out = new DataOutputStream(bytes);

    private Canonical() {}

    /** The seal of an entry that follows the given seal as number {@code seq}. */
    public static byte[] seal(byte[] previous, long seq, Entry entry) {
        return new Canonical()
                .add(previous)
                .add(Long.toString(seq))
                .add(entry.id())
                .add(micros(entry.at()))
                .add(entry.actor())
                .add(entry.onBehalfOf())
                .add(entry.action())
                .add(entry.outcome())
                .add(entry.subjectType())
                .add(entry.subjectId())
                .add(entry.person())
                .add(entry.unitPath())
                .add(entry.sessionHash())
                .add(entry.traceId())
                .add(entry.detailCommitment().hash())
                .add(entry.originCommitment().hash())
                .sha256();
    }

    static byte[] hash(byte[] salt, Entry.Detail detail) {
        return new Canonical()
                .add(salt)
                .add(detail.label())
                .add(detail.before())
                .add(detail.after())
                .add(detail.reason())
                .sha256();
    }

    static byte[] hash(byte[] salt, Entry.Origin origin) {
        return new Canonical()
                .add(salt)
                .add(origin.address())
                .add(origin.userAgent())
                .sha256();
    }

    /** Whether what the entry says of detail and origin is what it committed to, or has been erased. */
    public static boolean keepsItsWord(Entry entry) {
        byte[] detailSalt = entry.detailCommitment().salt();
        byte[] originSalt = entry.originCommitment().salt();
        boolean detail = detailSalt == null
                ? entry.detail().equals(new Entry.Detail(null, null, null, null))
                : MessageDigest.isEqual(
                        hash(detailSalt, entry.detail()),
                        entry.detailCommitment().hash());
        boolean origin = originSalt == null
                ? entry.origin().equals(new Entry.Origin(null, null))
                : MessageDigest.isEqual(
                        hash(originSalt, entry.origin()),
                        entry.originCommitment().hash());
        return detail && origin;
    }

    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String micros(Instant at) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    private Canonical add(@Nullable UUID id) {
        return add(id == null ? null : id.toString());
    }

    private Canonical add(@Nullable String text) {
        return add(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private Canonical add(byte @Nullable [] field) {
        try {
            out.writeInt(field == null ? ABSENT : field.length);
            if (field != null) {
                out.write(field);
            }
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] sha256() {
        return sha256(bytes.toByteArray());
    }
}
