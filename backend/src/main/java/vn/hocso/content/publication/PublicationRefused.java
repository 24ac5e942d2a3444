package vn.hocso.content.publication;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** A publication that is not there or cannot be made. */
final class PublicationRefused extends Refusal {

    private PublicationRefused(Kind kind, String code, Map<String, ?> params) {
        super(kind, code, params);
    }

    static PublicationRefused unknownVersion() {
        return new PublicationRefused(Kind.NOT_FOUND, "content.unknown-version", Map.of());
    }

    static PublicationRefused unknownLesson() {
        return new PublicationRefused(Kind.NOT_FOUND, "content.unknown-lesson", Map.of());
    }

    static PublicationRefused changedElsewhere(long currentRevision) {
        return new PublicationRefused(Kind.CONFLICT, "content.changed-elsewhere", Map.of("revision", currentRevision));
    }

    static PublicationRefused notReady(long errors) {
        return new PublicationRefused(Kind.CONFLICT, "content.not-ready", Map.of("errors", errors));
    }
}
