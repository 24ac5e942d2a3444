package vn.hocso.certification.learnerrecord;

import java.io.OutputStream;
import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in the one spelling of RFC 8785, for documents whose numbers are whole. A file is taken only in that spelling, so that nothing in it
 * can be changed that its signatures do not notice.
 */
final class CanonicalJson {

    /** The scan of one paper in base 64, and some more. */
    private static final int LONGEST_TEXT = 20 * 1024 * 1024;

    private static final int DEPTH = 12;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NUMBER = 15;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .build())
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .changeDefaultPropertyInclusion(one -> one.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private CanonicalJson() {}

    static byte[] bytes(JsonNode document) {
        return MAPPER.writeValueAsBytes(document);
    }

    static String text(JsonNode document) {
        return MAPPER.writeValueAsString(document);
    }

    static void write(JsonNode document, OutputStream out) {
        MAPPER.writeValue(out, document);
    }

    /** Whether these are the very bytes that the document is written in. */
    static boolean spells(byte[] given, JsonNode document) {
        Comparison comparison = new Comparison(given);
        try {
            MAPPER.writeValue(comparison, document);
        } catch (JacksonException unwritable) {
            return false;
        }
        return comparison.equal();
    }

    /** Compares as it is written to, without a copy of a file that may be large. */
    private static final class Comparison extends OutputStream {

        private final byte[] expected;
        private int at;
        private boolean same = true;

        private Comparison(byte[] expected) {
            this.expected = expected;
        }

        @Override
        public void write(int one) {
            same = same && at < expected.length && expected[at] == (byte) one;
            at++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            same = same
                    && length <= expected.length - at
                    && Arrays.equals(bytes, from, from + length, expected, at, at + length);
            at += length;
        }

        private boolean equal() {
            return same && at == expected.length;
        }
    }
}
