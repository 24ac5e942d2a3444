package vn.hocso.assessment.attempt;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** Why an answer cannot be marked so by this person. */
final class MarkingRefusals {

    private MarkingRefusals() {}

    /** Somebody else has marked the answer since the marker looked at it. */
    static class MarkedMeanwhile extends Refusal {
        MarkedMeanwhile() {
            super(Kind.CONFLICT, "assessment.marked-meanwhile");
        }
    }

    /** The answer has no such passage. */
    static class AnnotationMisplaced extends Refusal {
        AnnotationMisplaced(int no) {
            super(
                    Kind.INVALID,
                    "assessment.annotation-misplaced",
                    Map.of("no", no + 1),
                    "annotations[%d].quote".formatted(no));
        }
    }

    /** Both marks are in, so neither changes and there is none to add. */
    static class MarkedByTwo extends Refusal {
        MarkedByTwo() {
            super(Kind.CONFLICT, "assessment.marked-by-two");
        }
    }

    /** There is nothing to decide before two have marked the answer, unless no second marker is left. */
    static class MarksMissing extends Refusal {
        MarksMissing() {
            super(Kind.CONFLICT, "assessment.marks-missing");
        }
    }

    /** Nobody decides between their own mark and another, save reviewers. */
    static class OwnMarksDiffer extends Refusal {
        OwnMarksDiffer() {
            super(Kind.NOT_ALLOWED, "assessment.own-marks-differ");
        }
    }
}
