package vn.hocso.shared;

import java.nio.ByteBuffer;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/**
 * A Vietnamese personal name: family name first, given name last. Lists of people are ordered by given name, then by the rest, in the
 * order of the Vietnamese alphabet.
 */
public final class PersonName {

    /** Orders full names as Vietnamese lists do. */
    public static final Comparator<String> ORDER = Comparator.comparing(PersonName::sortKey, Arrays::compareUnsigned);

    private PersonName() {}

    public static String given(String fullName) {
        String trimmed = fullName.strip();
        return trimmed.substring(trimmed.lastIndexOf(' ') + 1);
    }

    /** Bytes whose unsigned order is the order of names; stored beside a name so that a database can sort by it. */
    public static byte[] sortKey(String fullName) {
        String name = VietnameseText.nfc(fullName.strip()).replaceAll("\\s+", " ");
        String given = given(name);
        byte[] first = collationKey(given);
        byte[] rest = collationKey(name.substring(0, name.length() - given.length()));
        return ByteBuffer.allocate(first.length + 2 + rest.length)
                .put(first)
                .putShort((short) 0)
                .put(rest)
                .array();
    }

    private static byte[] collationKey(String text) {
        Collator collator = Collator.getInstance(Locale.of("vi", "VN"));
        collator.setStrength(Collator.TERTIARY);
        return collator.getCollationKey(text.strip()).toByteArray();
    }
}
