package vn.hocso.assessment.attempt;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** Why a file does not come into an answer, or out of it. */
final class AnswerFileRefusals {

    private AnswerFileRefusals() {}

    /** There is no such file in the attempt, for whoever asks. */
    static class AnswerFileUnknown extends Refusal {
        AnswerFileUnknown() {
            super(Kind.NOT_FOUND, "assessment.unknown-file");
        }
    }

    /** The question, or the part of it, takes no files. */
    static class FilesNotAsked extends Refusal {
        FilesNotAsked() {
            super(Kind.CONFLICT, "assessment.files-not-asked");
        }
    }

    /** The file is larger than the question allows. */
    static class AnswerFileTooLarge extends Refusal {
        AnswerFileTooLarge(int mostMegabytes) {
            super(Kind.INVALID, "assessment.file-too-large", Map.of("most", mostMegabytes), "bytes");
        }
    }

    /** The name says that the file is of a kind the question does not take. */
    static class AnswerFileNotAllowed extends Refusal {
        AnswerFileNotAllowed(String allowed) {
            super(Kind.INVALID, "assessment.file-not-allowed", Map.of("allowed", allowed), "name");
        }
    }

    /** All files of an attempt together are too large. */
    static class AttemptFull extends Refusal {
        AttemptFull(long mostMegabytes) {
            super(Kind.CONFLICT, "assessment.attempt-full", Map.of("most", mostMegabytes));
        }
    }

    /** A piece is not as long as it was to be. */
    static class PieceOddlyLong extends Refusal {
        PieceOddlyLong() {
            super(Kind.INVALID, "assessment.piece-oddly-long", Map.of(), "piece");
        }
    }

    /** Pieces of the file have not arrived yet. */
    static class PiecesMissing extends Refusal {
        PiecesMissing() {
            super(Kind.CONFLICT, "assessment.pieces-missing");
        }
    }
}
