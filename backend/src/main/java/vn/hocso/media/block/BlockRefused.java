package vn.hocso.media.block;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** A block whose data cannot be kept. */
final class BlockRefused extends Refusal {

    private BlockRefused(String code, Map<String, ?> params, String field) {
        super(Kind.INVALID, code, params, field);
    }

    static BlockRefused tooLong(String field, int most) {
        return new BlockRefused("media.text-too-long", Map.of("most", most), "data." + field);
    }

    static BlockRefused malformed() {
        return new BlockRefused("media.malformed-block", Map.of(), "data");
    }
}
