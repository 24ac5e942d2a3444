package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.util.Map;

import vn.hocso.shared.Refusal;

/** Why a mark cannot be given, or rules cannot stand. */
final class GradebookRefusals {

    private GradebookRefusals() {}

    static class LearnerNotInClass extends Refusal {
        LearnerNotInClass() {
            super(Kind.NOT_FOUND, "learning.not-in-class");
        }
    }

    static class ItemUnknown extends Refusal {
        ItemUnknown() {
            super(Kind.NOT_FOUND, "learning.unknown-grade-item");
        }
    }

    /** Nobody marks themselves. */
    static class OwnMark extends Refusal {
        OwnMark() {
            super(Kind.NOT_ALLOWED, "learning.own-mark");
        }
    }

    static class MarkOutOfRange extends Refusal {
        MarkOutOfRange(BigDecimal most) {
            super(Kind.INVALID, "learning.mark-out-of-range", Map.of("most", plain(most)), "points");
        }
    }

    /** What replaces a mark that was found needs a reason, which stays with it. */
    static class ReasonMissing extends Refusal {
        ReasonMissing() {
            super(Kind.INVALID, "learning.mark-reason-missing", Map.of(), "reason");
        }
    }

    /** Somebody else changed the mark since it was read. */
    static class MarkChanged extends Refusal {
        MarkChanged() {
            super(Kind.CONFLICT, "learning.mark-changed");
        }
    }

    /** Somebody else changed the rules since they were read. */
    static class SchemeChanged extends Refusal {
        SchemeChanged() {
            super(Kind.CONFLICT, "learning.scheme-changed");
        }
    }

    /** Rules by which no final mark could be found, or more than one. */
    static class SchemeRefused extends Refusal {
        SchemeRefused(String what, String field) {
            this(what, field, Map.of());
        }

        SchemeRefused(String what, String field, Map<String, ?> params) {
            super(Kind.INVALID, "learning.scheme-" + what, params, field);
        }
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
