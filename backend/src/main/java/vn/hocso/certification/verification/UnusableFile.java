package vn.hocso.certification.verification;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** What was dropped cannot be a certificate: nothing, or far too large. */
class UnusableFile extends Refusal {

    private UnusableFile(String code, Map<String, ?> params) {
        super(Kind.INVALID, code, params, "file");
    }

    static UnusableFile empty() {
        return new UnusableFile("certification.file-empty", Map.of());
    }

    static UnusableFile tooLarge(int megabytes) {
        return new UnusableFile("certification.file-too-large", Map.of("megabytes", megabytes));
    }
}
