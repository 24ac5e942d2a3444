package vn.hocso.certification.register;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.CertificateRegister;
import vn.hocso.certification.register.Signatories.Signatory;
import vn.hocso.learning.CourseCompleted;
import vn.hocso.organisation.UnitId;
import vn.hocso.survey.SurveyAnswered;

/** Gives every completed enrolment its certificate, once, however often the completion is told. */
@Service
class CertificateIssuance implements CertificateRegister {

    private final AutomaticIssue automatic;
    private final AwaitedCertificates awaited;
    private final Certificates certificates;
    private final Signatories signatories;

    CertificateIssuance(
            AutomaticIssue automatic, AwaitedCertificates awaited, Certificates certificates, Signatories signatories) {
        this.automatic = automatic;
        this.awaited = awaited;
        this.certificates = certificates;
        this.signatories = signatories;
    }

    /**
     * Without a transaction around it, so that no connection is held while another is waited for, and the register is locked briefly. The
     * learner waits for it, so it does not stand in the line with everything else, and gives way by trying again at once.
     */
    @Async("promptTaskExecutor")
    @TransactionalEventListener
    void on(CourseCompleted completed) {
        Collisions.settled(() -> {
            automatic.consider(List.of(completed.enrolmentId()));
            return true;
        });
    }

    /** The survey may have been the last thing missing. */
    @ApplicationModuleListener
    void on(SurveyAnswered answered) {
        awaited.lookAgain(answered.enrolmentId());
    }

    @Override
    public IssuedCertificate require(CertificateId certificateId) {
        return certificates.find(certificateId).map(Certificate::summary).orElseThrow(CertificateNotFound::new);
    }

    @Override
    public void appoint(UnitId unit, String fullName, String title) {
        signatories.appoint(new Signatory(unit, fullName, title, null), null);
    }

    @Override
    public List<IssuedCertificate> after(@Nullable CertificateId last, int limit) {
        return certificates.after(last, limit).stream()
                .map(Certificate::summary)
                .toList();
    }
}
