package vn.hocso.assessment.attempt;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.question.HandedFile;

/**
 * A file on its way into an answer. It comes in pieces of one length, the last as long as what is left, so that a lost connection costs one
 * of them.
 *
 * @param part of the question that it answers, where the question has parts
 * @param bytes as announced, and once the file is whole as it is kept
 * @param content what was found in it, once it is whole
 */
record AnswerFile(
        UUID id,
        AttemptId attemptId,
        int no,
        @Nullable Integer part,
        String name,
        long bytes,
        int pieces,
        State state,
        @Nullable Content content) {

    static final int PIECE_BYTES = 512 * 1024;

    enum State {
        RECEIVING,
        WHOLE,
        GONE
    }

    record Content(String contentType, String extension, String sha256) {}

    static AnswerFile announced(UUID id, AttemptId attempt, int no, @Nullable Integer part, String name, long bytes) {
        int pieces = Math.toIntExact((bytes + PIECE_BYTES - 1) / PIECE_BYTES);
        return new AnswerFile(id, attempt, no, part, name, bytes, pieces, State.RECEIVING, null);
    }

    boolean isWhole() {
        return state == State.WHOLE && content != null;
    }

    /** The length of a piece, counted from 0; nought for one that the file does not have. */
    int lengthOf(int piece) {
        if (piece < 0 || piece >= pieces) {
            return 0;
        }
        return (int) Math.min(PIECE_BYTES, bytes - (long) piece * PIECE_BYTES);
    }

    String key() {
        return "answers/%s/%s/whole".formatted(attemptId, id);
    }

    String keyOf(int piece) {
        return "answers/%s/%s/%d".formatted(attemptId, id, piece);
    }

    List<String> keysOfPieces() {
        return IntStream.range(0, pieces).mapToObj(this::keyOf).toList();
    }

    Stream<String> allKeys() {
        return Stream.concat(Stream.of(key()), keysOfPieces().stream());
    }

    /** Its name with the ending that its content has, where it had another. */
    String nameFor(String extension) {
        boolean jpeg = extension.equals("jpg") && name.toLowerCase(Locale.ROOT).endsWith(".jpeg");
        if (jpeg || name.toLowerCase(Locale.ROOT).endsWith("." + extension)) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        return (dot < 0 ? name : name.substring(0, dot)) + "." + extension;
    }

    /** As answers name it. */
    HandedFile handed() {
        return new HandedFile(id, name, bytes, content == null ? "" : content.extension());
    }
}
