package vn.hocso.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Words;

/** Words from {@code i18n/<module>/messages.properties} (Vietnamese) and {@code messages_en.properties}. */
@Component
class MessageWords implements Words {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final Map<String, String> vietnamese;
    private final Map<String, String> english;

    MessageWords() throws IOException {
        vietnamese = load("classpath*:i18n/*/messages.properties");
        english = load("classpath*:i18n/*/messages_en.properties");
    }

    @Override
    public String in(Locale locale, String code, Map<String, ?> params) {
        Map<String, String> first = locale.getLanguage().equals("en") ? english : vietnamese;
        String sentence = first.getOrDefault(code, vietnamese.getOrDefault(code, code));
        Matcher parameter = PARAMETER.matcher(sentence);
        return parameter.replaceAll(found -> Matcher.quoteReplacement(
                String.valueOf(params.containsKey(found.group(1)) ? params.get(found.group(1)) : "")));
    }

    @Override
    public Set<String> codes(String prefix) {
        return vietnamese.keySet().stream()
                .filter(code -> code.startsWith(prefix))
                .collect(Collectors.toUnmodifiableSet());
    }

    Map<String, String> vietnamese() {
        return vietnamese;
    }

    Map<String, String> english() {
        return english;
    }

    private static Map<String, String> load(String pattern) throws IOException {
        Map<String, String> words = new HashMap<>();
        for (Resource bundle : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            read(bundle).forEach((code, text) -> {
                if (words.put(code.toString(), text.toString()) != null) {
                    throw new IllegalStateException(code + " is worded twice, again in " + bundle);
                }
            });
        }
        return Map.copyOf(words);
    }

    private static Properties read(Resource bundle) {
        try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
