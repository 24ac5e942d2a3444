package vn.hocso.learning.progress;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;

import vn.hocso.shared.Ids;

/**
 * Which reported events were folded into a lesson last, so that a repeated one is told from a new one. Older ones are forgotten: folding
 * an event again changes nothing anyway, unless the device's clock was ahead and its moment was taken as the moment of receipt.
 */
final class FoldedReports {

    /** As many as one request may bring, so that a request sent again is known as a whole. */
    static final int MOST = RecordProgress.MOST_EVENTS;

    static final FoldedReports NONE = new FoldedReports(new byte[0]);

    private static final int LENGTH = 16;

    /** The identifiers one after another, the latest first. */
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
        System.arraycopy(Ids.bytes(event), 0, longer, 0, LENGTH);
        System.arraycopy(ids, 0, longer, LENGTH, longer.length - LENGTH);
        return new FoldedReports(longer);
    }

    boolean has(UUID event) {
        ByteBuffer rest = ByteBuffer.wrap(ids);
        while (rest.hasRemaining()) {
            boolean high = rest.getLong() == event.getMostSignificantBits();
            boolean low = rest.getLong() == event.getLeastSignificantBits();
            if (high && low) {
                return true;
            }
        }
        return false;
    }

    byte[] bytes() {
        return ids.clone();
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
