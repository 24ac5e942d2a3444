package vn.hocso.certification.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

import tools.jackson.databind.json.JsonMapper;

/** Layouts that come with the product, in the usual form of Vietnamese agencies; the first is used where nobody chose another. */
public enum StandardLayout {
    COMPLETION_LANDSCAPE,
    COMPLETION_PORTRAIT,
    QUALIFICATION_LANDSCAPE,
    QUALIFICATION_PORTRAIT;

    private final Layout layout = read("/certificates/layouts/%s.json"
            .formatted(name().toLowerCase(Locale.ROOT).replace('_', '-')));

    public Layout layout() {
        return layout;
    }

    private static Layout read(String resource) {
        try (InputStream in = StandardLayout.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing layout " + resource);
            }
            return JsonMapper.shared().readValue(in, Layout.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
