package vn.hocso.certification.issuing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.RunId;
import vn.hocso.certification.document.CertificateFace.Decision;
import vn.hocso.certification.issuing.Candidate.Outcome;
import vn.hocso.certification.issuing.Run.State;
import vn.hocso.certification.issuing.RunPolicy.Ability;
import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.job.JobView;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.ClassState;
import vn.hocso.learning.EnrolmentId;

/** Runs and the classes they are about, as certificate administrators see them. */
final class RunViews {

    private RunViews() {}

    /** @param mayIssue whether runs of it may be opened: not where another unit issues the certificates of its course */
    @Schema(name = "IssuingClass")
    record ClassLine(
            ClassId classId,
            CourseId courseId,
            String code,
            String title,
            String courseTitle,
            String unitName,
            LocalDate startsOn,
            LocalDate endsOn,
            ClassState state,
            boolean onlyInRuns,
            boolean mayIssue) {}

    /** A class with its runs, the latest first. */
    @Schema(name = "ClassIssuing")
    record ClassDesk(ClassLine of, List<RunLine> runs) {}

    /** @param certificates how many certificates it has issued */
    @Schema(name = "IssuingRunLine")
    record RunLine(
            RunId runId,
            State state,
            @Nullable Decision decision,
            Instant openedAt,
            String openedBy,
            @Nullable Instant confirmedAt,
            int certificates) {}

    /**
     * A run with what it comes to.
     *
     * @param outcomes how many learners it treats how
     * @param digest of those who are to get a certificate, to be sent back with the confirmation
     * @param certificates how many it has issued, and how many of these still lack their paper or its signature
     * @param work how far the issuing is, once it is confirmed
     */
    @Schema(name = "IssuingRun")
    record RunView(
            RunId runId,
            ClassLine of,
            State state,
            @Nullable Decision decision,
            Instant openedAt,
            String openedBy,
            @Nullable Instant confirmedAt,
            @Nullable String confirmedBy,
            Form form,
            Map<Outcome, Integer> outcomes,
            String digest,
            int certificates,
            int waitingForSignature,
            int withoutPaper,
            int failed,
            @Nullable JobView work,
            Set<Ability> abilities) {}

    /** What the certificates will look like: who issues and signs, and on which template, or none for the usual form. */
    @Schema(name = "IssuingForm")
    record Form(
            String issuerName,
            String signerTitle,
            @Nullable String signerName,
            boolean signedByHand,
            @Nullable String template) {}

    /** @param missing in words, what they lack */
    @Schema(name = "IssuingRunPerson")
    record PersonLine(
            EnrolmentId enrolmentId,
            AccountId accountId,
            String fullName,
            @Nullable String staffCode,
            String unitName,
            Outcome outcome,
            List<String> missing,
            @Nullable ExceptionNote exception,
            @Nullable HoldNote hold,
            @Nullable HeldCertificate certificate,
            boolean failed) {}

    @Schema(name = "IssuingRunException")
    record ExceptionNote(RunException.Kind kind, String reason, String by, Instant at) {}

    @Schema(name = "CertificateHold")
    record HoldNote(String reason, String by, Instant at) {}

    /** @param ofThisRun whether this run issued it */
    @Schema(name = "IssuingRunCertificate")
    record HeldCertificate(
            CertificateId certificateId,
            String number,
            String registerNumber,
            LocalDate issuedOn,
            PaperState paper,
            boolean ofThisRun) {}

    /** How far a paper is, and whether it still counts. */
    enum PaperState {
        PREPARING,
        WAITS_FOR_SIGNATURE,
        READY,
        REPLACED,
        EXPIRED,
        REVOKED
    }
}
