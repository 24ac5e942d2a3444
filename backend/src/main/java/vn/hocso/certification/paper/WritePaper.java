package vn.hocso.certification.paper;

import java.time.LocalDate;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.certification.paper.Paper.Facts;
import vn.hocso.shared.VietnameseText;

/**
 * What is printed on a paper.
 *
 * @param number and registerNumber as far as it bears them
 * @param revision the one that was read, nought for a new record
 */
record WritePaper(
        @NotBlank @Size(max = 200) String holderName,
        @NotBlank @Size(max = 500) String courseTitle,
        @NotBlank @Size(max = 300) String issuerName,
        @Size(max = 60) @Nullable String number,
        @Size(max = 80) @Nullable String registerNumber,
        @NotNull LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Min(0) int revision) {

    Facts facts() {
        return new Facts(
                VietnameseText.line(holderName),
                VietnameseText.line(courseTitle),
                VietnameseText.line(issuerName),
                number == null ? "" : VietnameseText.line(number),
                registerNumber == null ? "" : VietnameseText.line(registerNumber),
                issuedOn,
                expiresOn);
    }
}
