package vn.hocso.certification.paper;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** Why a paper is not recorded or changed. */
final class PaperRefusals {

    private PaperRefusals() {}

    /** There is no such record, or none the actor may see. */
    static class PaperUnknown extends Refusal {
        PaperUnknown() {
            super(Kind.NOT_FOUND, "certification.paper-not-found");
        }
    }

    /** Somebody else changed it meanwhile. */
    static class PaperChanged extends Refusal {
        PaperChanged(int revision) {
            super(Kind.CONFLICT, "certification.paper-changed", Map.of("revision", revision));
        }
    }

    static class PaperWithdrawn extends Refusal {
        PaperWithdrawn() {
            super(Kind.CONFLICT, "certification.paper-withdrawn");
        }
    }

    /** Nobody records or changes what they hold themselves. */
    static class OwnPaper extends Refusal {
        OwnPaper() {
            super(Kind.NOT_ALLOWED, "certification.paper-own");
        }
    }

    /** The sheet does not have the columns of the template that are needed. */
    static class ColumnsMissing extends Refusal {
        ColumnsMissing(String columns) {
            super(Kind.INVALID, "certification.paper-columns-missing", Map.of("columns", columns), "file");
        }
    }

    static class IssuedInFuture extends Refusal {
        IssuedInFuture() {
            super(Kind.INVALID, "certification.paper-issued-in-future", Map.of(), "issuedOn");
        }
    }

    static class EndsBeforeIssued extends Refusal {
        EndsBeforeIssued() {
            super(Kind.INVALID, "certification.paper-ends-before-issued", Map.of(), "expiresOn");
        }
    }

    /** The person is in no unit that the actor answers for. */
    static class HolderUnknown extends Refusal {
        HolderUnknown() {
            super(Kind.NOT_FOUND, "certification.paper-holder-not-found", Map.of(), "holderId");
        }
    }
}
