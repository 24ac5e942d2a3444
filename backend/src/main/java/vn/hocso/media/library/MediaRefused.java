package vn.hocso.media.library;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hocso.shared.Refusal;

/** A file that cannot be taken in or is not there. */
public final class MediaRefused extends Refusal {

    private MediaRefused(Kind kind, String code, Map<String, ?> params, @Nullable String field) {
        super(kind, code, params, field);
    }

    static MediaRefused unknown() {
        return new MediaRefused(Kind.NOT_FOUND, "media.unknown-file", Map.of(), null);
    }

    static MediaRefused empty() {
        return new MediaRefused(Kind.INVALID, "media.empty-file", Map.of(), "file");
    }

    static MediaRefused tooLarge(long mostMegabytes) {
        return new MediaRefused(Kind.INVALID, "media.too-large", Map.of("most", mostMegabytes), "file");
    }

    static MediaRefused tooManyPixels(int mostMegapixels) {
        return new MediaRefused(Kind.INVALID, "media.too-many-pixels", Map.of("most", mostMegapixels), "file");
    }

    static MediaRefused kindNotAllowed(String found, String allowed) {
        return new MediaRefused(
                Kind.INVALID, "media.kind-not-allowed", Map.of("found", found, "allowed", allowed), "file");
    }

    /** The name says one kind of file, the content is another. */
    static MediaRefused contentDiffers(String named, String found) {
        return new MediaRefused(Kind.INVALID, "media.content-differs", Map.of("named", named, "found", found), "file");
    }

    static MediaRefused needsConverter(String found) {
        return new MediaRefused(Kind.INVALID, "media.needs-converter", Map.of("found", found), "file");
    }

    static MediaRefused unreadable(String found) {
        return new MediaRefused(Kind.INVALID, "media.unreadable", Map.of("found", found), "file");
    }

    public static MediaRefused brokenCaptions(int line) {
        return new MediaRefused(Kind.INVALID, "media.broken-captions", Map.of("line", line), "file");
    }
}
