package vn.hocso.reporting.fact;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import vn.hocso.certification.CertificateIssued;
import vn.hocso.certification.CertificateRevoked;
import vn.hocso.learning.CourseCompleted;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.Enrolments;
import vn.hocso.learning.LearnerEnrolled;

/** Keeps the facts up. Whichever event of an enrolment comes first writes the whole row, so none has to wait for another. */
@Component
class EnrolmentCounting {

    private final EnrolmentFacts facts;
    private final Enrolments enrolments;

    EnrolmentCounting(EnrolmentFacts facts, Enrolments enrolments) {
        this.facts = facts;
        this.enrolments = enrolments;
    }

    @ApplicationModuleListener
    void on(LearnerEnrolled enrolled) {
        count(enrolled.enrolmentId());
    }

    @ApplicationModuleListener
    void on(CourseCompleted completed) {
        count(completed.enrolmentId());
    }

    @ApplicationModuleListener
    void on(CertificateIssued issued) {
        count(issued.enrolmentId());
        facts.certified(issued.enrolmentId(), issued.at());
    }

    @ApplicationModuleListener
    void on(CertificateRevoked revoked) {
        count(revoked.enrolmentId());
        facts.revoked(revoked.enrolmentId(), revoked.at());
    }

    private void count(EnrolmentId enrolment) {
        facts.enrolment(enrolments.require(enrolment));
    }
}
