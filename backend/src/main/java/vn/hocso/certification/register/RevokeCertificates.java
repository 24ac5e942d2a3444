package vn.hocso.certification.register;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import vn.hocso.certification.CertificateId;

/** Many at once, of one issuer and for one reason, which is shown to whoever verifies any of them. */
record RevokeCertificates(
        @NotEmpty @Size(max = 200) List<@NotNull CertificateId> certificateIds,

        @NotBlank @Size(min = 5, max = 500) String reason) {}
