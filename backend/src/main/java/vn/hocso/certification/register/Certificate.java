package vn.hocso.certification.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.CertificateRegister.IssuedCertificate;
import vn.hocso.certification.RunId;
import vn.hocso.certification.document.CertificateFace;
import vn.hocso.certification.document.CertificateFace.Course;
import vn.hocso.certification.document.CertificateFace.Decision;
import vn.hocso.certification.document.CertificateFace.Holder;
import vn.hocso.certification.document.CertificateFace.Issuer;
import vn.hocso.content.CourseId;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.organisation.UnitId;

/**
 * A line of the register. What is printed never changes; the file and a revocation are each added once.
 *
 * @param expiresOn the last day on which it counts
 * @param generation how many were issued before for the same completion
 * @param ordered the run it was issued in, if it was
 * @param waitingFor the unit whose signatory has to sign the paper by hand, while they have not
 */
public record Certificate(
        CertificateId id,
        Completion completion,
        CertificateNumber number,
        Entry entry,
        Holder holder,
        @Nullable Place holderPlace,
        Course course,
        Issuer issuer,
        Instant issuedAt,
        @Nullable LocalDate expiresOn,
        int generation,
        @Nullable Ordered ordered,
        @Nullable UnitId waitingFor,
        @Nullable Filed filed,
        @Nullable Succession succession,
        @Nullable Revocation revocation) {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** What was completed, by whom and when. */
    public record Completion(
            EnrolmentId enrolmentId, AccountId accountId, CourseId courseId, VersionId versionId, Instant at) {}

    /** A unit and where it stands in the tree. */
    public record Place(UnitId unitId, String path) {}

    /** The line's place in its issuer's register: numbers of a year follow each other without gaps. */
    public record Entry(Place issuer, int year, int no, String text) {}

    /** The run that issued it, and the decision behind the run. */
    public record Ordered(RunId run, Decision decision) {}

    /** The signed paper in the store. */
    public record Filed(String key, String sha256, int bytes, Instant signedAt, String signerFingerprint) {}

    public record Revocation(Instant at, AccountId by, String reason) {}

    /** Another certificate that counts instead, and why. */
    public record Succession(CertificateId successor, Instant at, AccountId by, String kind, String reason) {}

    public enum State {
        VALID,
        EXPIRED,
        REPLACED,
        REVOKED
    }

    /** A revocation outweighs everything else. */
    public State state(Instant now) {
        if (revocation != null) {
            return State.REVOKED;
        }
        if (succession != null) {
            return State.REPLACED;
        }
        boolean over = expiresOn != null && now.atZone(ZONE).toLocalDate().isAfter(expiresOn);
        return over ? State.EXPIRED : State.VALID;
    }

    public LocalDate completedOn() {
        return completion.at().atZone(ZONE).toLocalDate();
    }

    public LocalDate issuedOn() {
        return issuedAt.atZone(ZONE).toLocalDate();
    }

    public boolean issuedIn(RunId run) {
        return ordered != null && ordered.run().equals(run);
    }

    public @Nullable Decision decision() {
        return ordered == null ? null : ordered.decision();
    }

    CertificateFace face(Instant signedAt, String verificationUrl) {
        return new CertificateFace(
                number.value(),
                entry.text(),
                holder,
                course,
                issuer,
                completedOn(),
                issuedOn(),
                expiresOn,
                decision(),
                signedAt,
                verificationUrl);
    }

    IssuedCertificate summary() {
        return new IssuedCertificate(
                id,
                completion.enrolmentId(),
                number.value(),
                course.title(),
                issuedAt,
                succession != null,
                revocation == null ? null : revocation.at());
    }
}
