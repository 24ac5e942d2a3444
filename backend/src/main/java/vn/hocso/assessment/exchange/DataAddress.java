package vn.hocso.assessment.exchange;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** The address of a picture that is written into the address itself, such as {@code data:image/png;base64,iVBOR…}. */
final class DataAddress {

    private static final String BEGINNING = "data:image/";
    private static final String BASE64 = ";base64";

    private DataAddress() {}

    static boolean isOne(String address) {
        return address.regionMatches(true, 0, BEGINNING, 0, BEGINNING.length());
    }

    /** What it is called, having no name of its own. */
    static String name(String address) {
        String kind = head(address).substring(BEGINNING.length()).replaceFirst("[;+].*", "");
        return "picture." + kind.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** What is written there; nothing if that is no Base64. */
    static Optional<PackageFile> read(String address) {
        String head = head(address);
        return isOne(address)
                        && head.length() < address.length()
                        && head.toLowerCase(Locale.ROOT).endsWith(BASE64)
                ? decoded(address.substring(head.length() + 1)).map(PackageFile::new)
                : Optional.empty();
    }

    private static String head(String address) {
        int comma = address.indexOf(',');
        return comma < 0 ? address : address.substring(0, comma);
    }

    /** What is written in Base64, with line breaks or without; nothing if that is none. */
    static Optional<byte[]> decoded(String text) {
        try {
            byte[] content = Base64.getMimeDecoder().decode(text);
            return content.length == 0 ? Optional.empty() : Optional.of(content);
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
