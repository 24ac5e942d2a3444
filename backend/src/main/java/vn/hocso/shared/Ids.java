package vn.hocso.shared;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/** Identifiers: version 7 of RFC 9562, ordered by the millisecond they were made in, so that inserts land at the end of an index. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    /** An identifier as if made at the given moment, in milliseconds since 1970. */
    public static UUID at(long epochMillis) {
        long high = (epochMillis << 16) | 0x7000L | (RANDOM.nextInt() & 0x0fffL);
        long low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The smallest identifier that could have been made at the given moment: a limit for looking up by time. */
    public static UUID first(long epochMillis) {
        return new UUID((epochMillis << 16) | 0x7000L, 0x8000_0000_0000_0000L);
    }

    /** The sixteen bytes a {@code binary(16)} column holds. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    public static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
