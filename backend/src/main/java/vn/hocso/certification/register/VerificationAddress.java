package vn.hocso.certification.register;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The public address at which a certificate proves itself; it is printed, so it never changes for a number. */
@Component
public class VerificationAddress {

    private final String base;

    VerificationAddress(@Value("${hocso.base-url}") String baseUrl) {
        base = baseUrl.replaceAll("/+$", "") + "/verify/";
    }

    public String of(CertificateNumber number) {
        return base + number.value();
    }
}
