package vn.hocso.content.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Which addresses a link may lead to: whole addresses of the web, and mail. Scripts, data and files are not among them. */
final class Links {

    private static final Set<String> WEB = Set.of("http", "https");
    private static final int LONGEST = 2000;

    private Links() {}

    static String require(String href) {
        String address = href.strip();
        if (!isAllowed(address)) {
            throw DocumentRefused.linkNotAllowed(address);
        }
        return address;
    }

    static boolean isAllowed(String address) {
        if (address.isEmpty() || address.length() > LONGEST || address.chars().anyMatch(Links::isUnsafe)) {
            return false;
        }
        URI uri = parse(address);
        if (uri == null || uri.getScheme() == null) {
            return false;
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        return WEB.contains(scheme)
                ? uri.getRawAuthority() != null
                : scheme.equals("mailto") && uri.getRawSchemeSpecificPart().contains("@");
    }

    private static boolean isUnsafe(int letter) {
        return letter <= ' ' || letter == 0x7f || "<>\"`\\".indexOf(letter) >= 0;
    }

    private static @Nullable URI parse(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }
}
