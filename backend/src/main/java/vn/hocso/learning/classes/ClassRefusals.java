package vn.hocso.learning.classes;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** Why a class cannot be what somebody asks for. */
public final class ClassRefusals {

    private ClassRefusals() {}

    /** There is no such class, or none that the actor has to do with. */
    public static class ClassUnknown extends Refusal {
        public ClassUnknown() {
            super(Kind.NOT_FOUND, "learning.unknown-class");
        }
    }

    /** The class is closed, and what it came to is settled. */
    public static class ClassClosed extends Refusal {
        public ClassClosed() {
            super(Kind.CONFLICT, "learning.class-closed");
        }
    }

    static class ClassNotClosed extends Refusal {
        ClassNotClosed() {
            super(Kind.CONFLICT, "learning.class-not-closed");
        }
    }

    static class ClassNotBegun extends Refusal {
        ClassNotBegun() {
            super(Kind.CONFLICT, "learning.class-not-begun");
        }
    }

    static class ClassCodeTaken extends Refusal {
        ClassCodeTaken(String taken) {
            super(Kind.CONFLICT, "learning.class-code-taken", Map.of("taken", taken), "code");
        }
    }

    static class ClassEndsBeforeItStarts extends Refusal {
        ClassEndsBeforeItStarts() {
            super(Kind.INVALID, "learning.class-ends-before-start", Map.of(), "endsOn");
        }
    }

    /** Somebody changed the class since it was read. */
    static class ClassChanged extends Refusal {
        ClassChanged() {
            super(Kind.CONFLICT, "learning.class-changed");
        }
    }

    /** The course of a class that has learners stays, since they are enrolled in it. */
    static class CourseStays extends Refusal {
        CourseStays() {
            super(Kind.CONFLICT, "learning.class-course-stays", Map.of(), "courseId");
        }
    }

    static class ClassHasLearners extends Refusal {
        ClassHasLearners() {
            super(Kind.CONFLICT, "learning.class-has-learners");
        }
    }

    /** A trainer is somebody who holds the right to write courses, and belongs to units that the actor sees. */
    static class NoTrainer extends Refusal {
        NoTrainer(String name) {
            super(Kind.INVALID, "learning.no-trainer", Map.of("name", name), "trainers");
        }
    }

    static class ClassTooLarge extends Refusal {
        ClassTooLarge(int most) {
            super(Kind.CONFLICT, "learning.class-too-large", Map.of("most", most));
        }
    }

    /** Learners can move only between open classes of one course. */
    static class OtherCourse extends Refusal {
        OtherCourse() {
            super(Kind.CONFLICT, "learning.class-of-other-course", Map.of(), "toClassId");
        }
    }

    /** Learners of the class have taken a place in another one since, so it cannot be opened again with them. */
    static class LearnersMovedOn extends Refusal {
        LearnersMovedOn() {
            super(Kind.CONFLICT, "learning.class-learners-moved-on");
        }
    }
}
