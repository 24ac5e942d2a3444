package vn.hocso.certification.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Puts a new certificate in the place of one; the reason is kept in the register and shown to its holder. */
record SucceedCertificate(
        @NotNull CertificateSuccession.Kind kind,

        @NotBlank @Size(min = 5, max = 500) String reason) {}
