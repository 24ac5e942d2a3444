package vn.hocso.content.draft;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hocso.shared.Refusal;

/** A change of a draft that cannot be made. */
final class DraftRefused extends Refusal {

    private DraftRefused(Kind kind, String code, Map<String, ?> params, @Nullable String field) {
        super(kind, code, params, field);
    }

    static DraftRefused unknownCourse() {
        return new DraftRefused(Kind.NOT_FOUND, "content.unknown-course", Map.of(), null);
    }

    static DraftRefused unknownSection() {
        return new DraftRefused(Kind.NOT_FOUND, "content.unknown-section", Map.of(), null);
    }

    static DraftRefused unknownLesson() {
        return new DraftRefused(Kind.NOT_FOUND, "content.unknown-lesson", Map.of(), null);
    }

    static DraftRefused codeTaken(String courseCode) {
        return new DraftRefused(Kind.CONFLICT, "content.code-taken", Map.of("courseCode", courseCode), "code");
    }

    static DraftRefused idTaken() {
        return new DraftRefused(Kind.CONFLICT, "content.id-taken", Map.of(), "id");
    }

    static DraftRefused tooMany(String what, int most) {
        return new DraftRefused(Kind.INVALID, "content.too-many-" + what, Map.of("most", most), null);
    }

    static DraftRefused nothingToUndo() {
        return new DraftRefused(Kind.CONFLICT, "content.nothing-to-undo", Map.of(), null);
    }

    static DraftRefused placeIsGone() {
        return new DraftRefused(Kind.CONFLICT, "content.place-is-gone", Map.of(), null);
    }

    static DraftRefused published() {
        return new DraftRefused(Kind.CONFLICT, "content.published-stays", Map.of(), null);
    }

    static DraftRefused unknownCover() {
        return new DraftRefused(Kind.INVALID, "content.unknown-cover", Map.of(), "coverMediaId");
    }

    static DraftRefused sameBlockTwice(int index) {
        return new DraftRefused(
                Kind.INVALID, "content.same-block-twice", Map.of(), "blocks[%d].blockId".formatted(index));
    }

    static DraftRefused unknownBlockType(String type, int index) {
        return new DraftRefused(
                Kind.INVALID, "content.unknown-block-type", Map.of("type", type), "blocks[%d].type".formatted(index));
    }

    static DraftRefused malformedBlock(int index) {
        return new DraftRefused(Kind.INVALID, "content.malformed-block", Map.of(), "blocks[%d].data".formatted(index));
    }

    static DraftRefused lessonTooLarge(int mostKilobytes) {
        return new DraftRefused(Kind.INVALID, "content.lesson-too-large", Map.of("most", mostKilobytes), "blocks");
    }

    /** A refusal of a block's own type, with the block named. */
    static DraftRefused ofBlock(Refusal refusal, int index) {
        String within = refusal.field() == null ? "data" : refusal.field();
        return new DraftRefused(
                refusal.kind(), refusal.code(), refusal.params(), "blocks[%d].%s".formatted(index, within));
    }
}
