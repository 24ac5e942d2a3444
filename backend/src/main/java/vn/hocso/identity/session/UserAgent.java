package vn.hocso.identity.session;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Names the browser and the system well enough for their owner to recognise them. The order matters: nearly every browser also claims to
 * be the ones that came before it.
 */
final class UserAgent {

    private static final Map<String, String> BROWSERS = ordered(
            "coc_coc_browser", "Cốc Cốc",
            "Zalo", "Zalo",
            "FBAN", "Facebook",
            "Edg", "Edge",
            "OPR/", "Opera",
            "SamsungBrowser", "Samsung Internet",
            "FxiOS", "Firefox",
            "Firefox/", "Firefox",
            "CriOS", "Chrome",
            "Chrome/", "Chrome",
            "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android", "Android",
            "iPhone", "iOS",
            "iPad", "iPadOS",
            "Windows", "Windows",
            "Mac OS X", "macOS",
            "CrOS", "ChromeOS",
            "Linux", "Linux");

    private UserAgent() {}

    static @Nullable String browser(String header) {
        return first(BROWSERS, header);
    }

    static @Nullable String system(String header) {
        return first(SYSTEMS, header);
    }

    private static @Nullable String first(Map<String, String> names, String header) {
        return names.entrySet().stream()
                .filter(name -> header.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            names.put(pairs[at], pairs[at + 1]);
        }
        return names;
    }
}
