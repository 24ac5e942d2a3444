package vn.hocso.certification.signatory;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.certification.CertificateId;

/**
 * Signs certificates of one's own queue together.
 *
 * @param certificateIds those picked; without them the first ones that wait, as many as go at once
 * @param activation what the credential asks for, such as a PIN, by the service's names; kept encrypted until the batch has ended
 */
record SignCertificates(
        @Size(max = MOST) @Nullable List<@NotNull CertificateId> certificateIds,

        @Size(max = 8) @NotNull Map<@NotBlank @Size(max = 64) String, @NotBlank @Size(max = 200) String> activation) {

    static final int MOST = 200;

    @Override
    public String toString() {
        return "SignCertificates[" + certificateIds + "]";
    }
}
