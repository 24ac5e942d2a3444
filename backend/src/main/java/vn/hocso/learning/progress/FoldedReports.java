package vn.hocso.learning.progress;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;

/**
 * Which reported events were folded into a lesson last, so that a repeated one is told from a new one. Older ones are forgotten: folding
 * an event again changes nothing anyway, unless the device's clock was ahead and its moment was taken as the moment of receipt.
 */
final class FoldedReports {

    /** As many as one request may bring, so that a request sent again is known as a whole. */
    static final int MOST = RecordProgress.MOST_EVENTS;

    static final FoldedReports NONE = new FoldedReports(new byte[0]);

    private static final int LENGTH = Long.BYTES;

    /** Eight bytes of each identifier, one after another, the latest first: they are written with every report, so few is better. */
    private final byte[] ids;

    private FoldedReports(byte[] ids) {
        this.ids = ids;
    }

    /** Reads what {@link #bytes} wrote. */
    static FoldedReports of(byte[] ids) {
        return ids.length == 0 ? NONE : new FoldedReports(ids.clone());
    }

    FoldedReports with(UUID event) {
        byte[] longer = new byte[Math.min(ids.length + LENGTH, MOST * LENGTH)];
        ByteBuffer.wrap(longer).putLong(shortened(event));
        System.arraycopy(ids, 0, longer, LENGTH, longer.length - LENGTH);
        return new FoldedReports(longer);
    }

    boolean has(UUID event) {
        long wanted = shortened(event);
        ByteBuffer rest = ByteBuffer.wrap(ids);
        while (rest.hasRemaining()) {
            if (rest.getLong() == wanted) {
                return true;
            }
        }
        return false;
    }

    byte[] bytes() {
        return ids.clone();
    }

    /** Both halves laid over each other, so that it does not matter in which the chance is. */
    private static long shortened(UUID event) {
        return Long.rotateLeft(event.getMostSignificantBits(), Integer.SIZE - 1) ^ event.getLeastSignificantBits();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FoldedReports reports && Arrays.equals(ids, reports.ids);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids);
    }
}
