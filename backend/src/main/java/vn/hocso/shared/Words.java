package vn.hocso.shared;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The product's sentences in Vietnamese and English, from each module's {@code i18n/<module>/messages}. */
@FunctionalInterface
public interface Words {

    Locale VIETNAMESE = Locale.of("vi", "VN");

    /** The sentence of that code, with {@code {name}} replaced by the parameter of that name; the code itself when there is none. */
    String in(Locale locale, String code, Map<String, ?> params);

    /** The codes of sentences that begin so. */
    default Set<String> codes(String prefix) {
        return Set.of();
    }

    default String in(Locale locale, String code) {
        return in(locale, code, Map.of());
    }
}
