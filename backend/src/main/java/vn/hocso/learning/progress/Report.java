package vn.hocso.learning.progress;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;

/** What a device of a learner reported, and how far the learner is once it is written down. */
final class Report {

    private final EnrolmentId enrolment;
    private final AccountId learner;
    private final List<ProgressEvent> events;
    private @Nullable CourseProgress progress;

    Report(EnrolmentId enrolment, AccountId learner, List<ProgressEvent> events) {
        this.enrolment = enrolment;
        this.learner = learner;
        this.events = events;
    }

    EnrolmentId enrolment() {
        return enrolment;
    }

    AccountId learner() {
        return learner;
    }

    List<ProgressEvent> events() {
        return events;
    }

    void writtenDown(CourseProgress result) {
        progress = result;
    }

    /** Nothing as long as the report is not written down. */
    @Nullable
    CourseProgress progress() {
        return progress;
    }
}
