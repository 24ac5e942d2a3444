package vn.hocso.audit.chain;

import java.util.HexFormat;

/** A place in the chain: the number of an entry and the hash over everything up to it. */
@SuppressWarnings("ArrayRecordComponent") // bytes of a column, compared where they are used
record Seal(long seq, byte[] hash) {

    /** Where every chain begins. */
    static final Seal NOTHING = new Seal(0, new byte[32]);

    String hex() {
        return HexFormat.of().formatHex(hash);
    }
}
