package vn.hocso.certification.register;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.hocso.learning.GradebookChanged;
import vn.hocso.learning.MarksChanged;

/**
 * Has those looked at at once whose marks may be enough now, in the transaction that changes the marks: a look that began before it finds
 * that something was changed meanwhile.
 */
@Component
class MarksAwaited {

    private final AwaitedCertificates awaited;

    MarksAwaited(AwaitedCertificates awaited) {
        this.awaited = awaited;
    }

    /** Quizzes are marked all the time and hardly anybody is awaited, so that nothing is locked for those who are not. */
    @EventListener
    void on(MarksChanged changed) {
        if (awaited.contains(changed.enrolmentId())) {
            awaited.lookAgain(changed.enrolmentId());
        }
    }

    @EventListener
    void on(GradebookChanged changed) {
        awaited.lookAgain(changed.classId());
    }
}
