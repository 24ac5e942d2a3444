package vn.hocso.certification.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The reason is shown to whoever verifies the certificate. */
record RevokeCertificate(@NotBlank @Size(min = 5, max = 500) String reason) {}
