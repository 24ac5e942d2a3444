package vn.hocso.certification.issuing;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** Why a run is not opened, changed or confirmed. */
final class RunRefusals {

    private RunRefusals() {}

    static class RunUnknown extends Refusal {
        RunUnknown() {
            super(Kind.NOT_FOUND, "certification.run-not-found");
        }
    }

    static class CourseUnknown extends Refusal {
        CourseUnknown() {
            super(Kind.NOT_FOUND, "certification.issuing-course-not-found");
        }
    }

    /** A class that has not begun has nobody to issue to. */
    static class ClassNotBegun extends Refusal {
        ClassNotBegun() {
            super(Kind.CONFLICT, "certification.run-class-not-begun");
        }
    }

    /** It was confirmed, perhaps by somebody else a moment ago. */
    static class RunConfirmed extends Refusal {
        RunConfirmed() {
            super(Kind.CONFLICT, "certification.run-confirmed");
        }
    }

    static class RunNotConfirmed extends Refusal {
        RunNotConfirmed() {
            super(Kind.CONFLICT, "certification.run-not-confirmed");
        }
    }

    /** Marks, completions or exceptions changed since the list was looked at. */
    static class RunListChanged extends Refusal {
        RunListChanged(int found) {
            super(Kind.CONFLICT, "certification.run-list-changed", Map.of("found", found));
        }
    }

    static class NothingToIssue extends Refusal {
        NothingToIssue() {
            super(Kind.CONFLICT, "certification.run-nothing-to-issue");
        }
    }

    static class DecidedInFuture extends Refusal {
        DecidedInFuture() {
            super(Kind.INVALID, "certification.run-decided-in-future", Map.of(), "decidedOn");
        }
    }

    /** Somebody who fulfils the conditions cannot be included, nor somebody left out who gets nothing anyway. */
    static class ExceptionPointless extends Refusal {
        ExceptionPointless() {
            super(Kind.CONFLICT, "certification.run-exception-pointless");
        }
    }

    /** Nobody grants a certificate to themselves. */
    static class OwnException extends Refusal {
        OwnException() {
            super(Kind.NOT_ALLOWED, "certification.run-exception-own");
        }
    }

    /** What was given is taken back, not held. */
    static class HasCertificate extends Refusal {
        HasCertificate() {
            super(Kind.CONFLICT, "certification.hold-has-certificate");
        }
    }

    static class LearnerNotInRun extends Refusal {
        LearnerNotInRun() {
            super(Kind.NOT_FOUND, "certification.run-learner-not-found");
        }
    }

    /** The run's work is waiting or under way. */
    static class RunUnderWay extends Refusal {
        RunUnderWay() {
            super(Kind.CONFLICT, "certification.run-under-way");
        }
    }
}
