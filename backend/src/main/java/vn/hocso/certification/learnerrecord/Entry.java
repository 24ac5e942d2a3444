package vn.hocso.certification.learnerrecord;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.shared.VietnamCalendar;

/**
 * One thing that an installation states about somebody. Whether a certificate counts follows from what is written in it and the day, so
 * that an entry does not change by itself.
 */
sealed interface Entry {

    String HASH = "[0-9a-f]{64}";
    String CERTIFICATE_NUMBER = "HS-[0-9]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]";

    enum Kind {
        CERTIFICATE,
        PAPER,
        COMPLETION
    }

    Kind kind();

    /** The installation that states it, by its name of the method did:web. */
    String origin();

    /** No two entries of a kind of one installation have the same. */
    String number();

    /** As printed; null where nothing was. */
    default @Nullable String holderName() {
        return null;
    }

    String courseTitle();

    default @Nullable String issuerName() {
        return null;
    }

    /** The number in the issuer's register, if it has one. */
    default @Nullable String registerNumber() {
        return null;
    }

    LocalDate issuedOn();

    default @Nullable LocalDate expiresOn() {
        return null;
    }

    default @Nullable Replaced replaced() {
        return null;
    }

    default @Nullable Revoked revoked() {
        return null;
    }

    /** The signed paper, or the scan of one. */
    default @Nullable Attached attached() {
        return null;
    }

    /** A file that stands beside the entries under its hash. */
    record Attached(
            @NotNull @Pattern(regexp = HASH) String sha256,

            @NotNull @Pattern(regexp = "application/pdf|image/png|image/jpeg")
            String type,

            @Nullable Instant signedAt) {}

    /** Another one counts instead. */
    record Replaced(
            @NotNull @Pattern(regexp = CERTIFICATE_NUMBER) String by,
            @NotNull Instant at,
            @NotNull @Size(max = 20) String kind,
            @Nullable @Size(max = 500) String reason) {}

    record Revoked(
            @NotNull Instant at, @NotNull @Size(max = 500) String reason) {}

    /**
     * A line of the register of the installation that states it.
     *
     * @param replaces the number of the one in whose place it was issued
     * @param document left out while the signatory has not signed
     * @param badge the Open Badge as a document of its own, with its own proof
     */
    record Certificate(
            @NotNull Kind kind,

            @NotNull @Size(max = 255) @Pattern(regexp = "did:web:[!-~]+")
            String origin,

            @NotNull @Pattern(regexp = CERTIFICATE_NUMBER) String number,
            @NotNull @Valid Printed printed,
            @NotNull Instant issuedAt,
            @Nullable @Pattern(regexp = CERTIFICATE_NUMBER) String replaces,
            @Nullable @Valid Replaced replaced,
            @Nullable @Valid Revoked revoked,
            @Nullable @Valid Attached document,
            @NotBlank @Size(max = 100_000) String badge)
            implements Entry {

        @Override
        public @Nullable String holderName() {
            return printed.holderName();
        }

        @Override
        public String courseTitle() {
            return printed.courseTitle();
        }

        @Override
        public @Nullable String issuerName() {
            return printed.issuerName();
        }

        @Override
        public @Nullable String registerNumber() {
            return printed.registerNumber();
        }

        @Override
        public LocalDate issuedOn() {
            return printed.issuedOn();
        }

        @Override
        public @Nullable LocalDate expiresOn() {
            return printed.expiresOn();
        }

        @Override
        public @Nullable Attached attached() {
            return document;
        }
    }

    /** Everything that stands on a certificate. */
    record Printed(
            @NotBlank @Size(max = 80) String registerNumber,
            @NotBlank @Size(max = 200) String holderName,
            @Nullable @Size(max = 300) String holderPosition,
            @Nullable @Size(max = 300) String unitName,
            @NotBlank @Size(max = 500) String courseTitle,
            @NotBlank @Size(max = 80) String courseCode,
            @Min(1) int versionNumber,
            @NotNull LocalDate completedOn,
            @NotNull LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            @Nullable @Size(max = 60) String decisionNumber,
            @Nullable LocalDate decidedOn,
            @NotBlank @Size(max = 300) String issuerName,
            @Nullable @Size(max = 300) String governingName,
            @NotNull @Size(max = 120) String place,
            @NotNull @Size(max = 200) String signerTitle,
            @Nullable @Size(max = 200) String signerName) {}

    /**
     * A paper that somebody else issued and the installation recorded with a scan.
     *
     * @param number by which the record is looked up there; it is not on the paper
     * @param paperNumber and registerNumber as they stand on the paper; empty where it bears none
     */
    record Paper(
            @NotNull Kind kind,

            @NotNull @Size(max = 255) @Pattern(regexp = "did:web:[!-~]+")
            String origin,

            @NotNull @Pattern(regexp = CERTIFICATE_NUMBER) String number,
            @NotBlank @Size(max = 200) String holderName,
            @NotBlank @Size(max = 500) String courseTitle,
            @NotBlank @Size(max = 300) String issuerName,
            @NotNull @Size(max = 60) String paperNumber,
            @NotNull @Size(max = 80) String registerNumber,
            @NotNull LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            @NotNull Instant recordedAt,
            @NotNull @Valid Attached proof)
            implements Entry {

        @Override
        public Attached attached() {
            return proof;
        }
    }

    /**
     * A course completed there.
     *
     * @param number names the enrolment
     * @param mark the final mark of the class, out of {@code outOf}, as decimal figures
     */
    record Completion(
            @NotNull Kind kind,

            @NotNull @Size(max = 255) @Pattern(regexp = "did:web:[!-~]+")
            String origin,

            @NotNull @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
            String number,

            @NotBlank @Size(max = 500) String courseTitle,
            @NotBlank @Size(max = 80) String courseCode,
            @Min(1) int versionNumber,
            @NotNull Instant enrolledAt,
            @NotNull Instant completedAt,
            @Nullable @Size(max = 300) String className,

            @Nullable @Pattern(regexp = "[0-9]{1,6}(\\.[0-9]{1,6})?")
            String mark,

            @Nullable @Pattern(regexp = "[0-9]{1,6}(\\.[0-9]{1,6})?")
            String outOf)
            implements Entry {

        @Override
        public LocalDate issuedOn() {
            return VietnamCalendar.day(completedAt);
        }
    }

    /** The class that an entry of the kind is read into. */
    static Class<? extends Entry> read(Kind kind) {
        return switch (kind) {
            case CERTIFICATE -> Certificate.class;
            case PAPER -> Paper.class;
            case COMPLETION -> Completion.class;
        };
    }
}
