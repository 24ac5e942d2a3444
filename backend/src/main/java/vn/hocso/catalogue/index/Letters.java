package vn.hocso.catalogue.index;

import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;

import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeFromIndexedValueContext;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.jspecify.annotations.Nullable;

import vn.hocso.shared.VietnameseText;

/**
 * How texts are indexed: once as written, in composed form, and once by base letters, the words apart as they are in queries. Engines would
 * leave 4.0 or an address in one piece, which nobody finds by its parts.
 */
public final class Letters {

    /** Number of the form in which texts are indexed today; it grows with every change of it, and what has another is indexed anew. */
    public static final int FORM = 3;

    /** Analyses a text into words. */
    public static final String WORDS = "hocso_words";

    /** Takes a text as a whole. */
    public static final String WHOLE = "hocso_whole";

    private Letters() {}

    /** The text as written, composed, a word the same whichever of its vowels bears the tone. */
    public static final class Composed implements ValueBridge<String, String> {

        @Override
        public @Nullable String toIndexedValue(@Nullable String text, ValueBridgeToIndexedValueContext context) {
            return text == null ? null : VietnameseText.spaced(VietnameseText.evenTones(text));
        }

        @Override
        public String fromIndexedValue(String indexed, ValueBridgeFromIndexedValueContext context) {
            return indexed;
        }
    }

    /** The text by its base letters. */
    public static final class Folded implements ValueBridge<String, String> {

        @Override
        public @Nullable String toIndexedValue(@Nullable String text, ValueBridgeToIndexedValueContext context) {
            return text == null ? null : VietnameseText.spaced(VietnameseText.fold(text));
        }

        @Override
        public String fromIndexedValue(String indexed, ValueBridgeFromIndexedValueContext context) {
            return indexed;
        }
    }

    /** A keyword that sorts as the text does in the Vietnamese alphabet. */
    public static final class Ordered implements ValueBridge<String, String> {

        @Override
        public @Nullable String toIndexedValue(@Nullable String text, ValueBridgeToIndexedValueContext context) {
            if (text == null) {
                return null;
            }
            Collator alphabet = Collator.getInstance(Locale.of("vi", "VN"));
            byte[] key = alphabet.getCollationKey(VietnameseText.nfc(text)).toByteArray();
            return HexFormat.of().formatHex(key);
        }

        @Override
        public String fromIndexedValue(String indexed, ValueBridgeFromIndexedValueContext context) {
            return indexed;
        }
    }
}
