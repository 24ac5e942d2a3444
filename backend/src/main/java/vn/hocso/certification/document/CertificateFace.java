package vn.hocso.certification.document;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Everything that is printed on a certificate, and nothing else. */
public record CertificateFace(
        String number,
        String registerNumber,
        Holder holder,
        Course course,
        Issuer issuer,
        LocalDate completedOn,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable Decision decision,
        Instant signedAt,
        String verificationUrl) {

    /** Whom the certificate names, with the position and unit held on the day of issue. */
    public record Holder(
            String name,
            @Nullable String position,
            @Nullable String unitName) {}

    /** The course as it was published in the completed version. */
    public record Course(String title, String code, int versionNumber) {}

    /** By what the agency decided to issue it, where its form is that of a decision about a whole class. */
    public record Decision(String number, LocalDate decidedOn) {}

    /** Who issues: the agency, the one above it where the form asks for it, the place, and who signs. */
    public record Issuer(
            String name,
            @Nullable String governingName,
            String place,
            String signerTitle,
            @Nullable String signerName) {}
}
