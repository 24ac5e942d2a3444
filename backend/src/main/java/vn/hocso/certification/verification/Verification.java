package vn.hocso.certification.verification;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.certification.document.Field;
import vn.hocso.certification.register.Certificate;
import vn.hocso.certification.register.Certificate.Filed;
import vn.hocso.certification.register.CertificateNumber;
import vn.hocso.certification.register.Certificates;
import vn.hocso.certification.signing.SignatureCheck;
import vn.hocso.certification.signing.SignatureCheck.Holding;
import vn.hocso.certification.signing.Signers;
import vn.hocso.certification.template.ChosenLayouts;
import vn.hocso.certification.verification.VerificationView.FileCheck;

/** The one check behind link, QR code, number and file. It reads the register itself, so a revocation shows at once on every node. */
@Service
class Verification {

    private final Certificates certificates;
    private final Signers signers;
    private final ChosenLayouts layouts;
    private final Clock clock;

    Verification(Certificates certificates, Signers signers, ChosenLayouts layouts, Clock clock) {
        this.certificates = certificates;
        this.signers = signers;
        this.layouts = layouts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public VerificationView byNumber(String typed) {
        return CertificateNumber.read(typed)
                .flatMap(certificates::byNumber)
                .map(certificate -> view(certificate, null))
                .orElseThrow(CertificateUnknown::byNumber);
    }

    /** The certificate this file is, or claims to be; an altered file is shown beside what was really issued under its number. */
    @Transactional(readOnly = true)
    public VerificationView byFile(byte[] file) {
        Optional<Certificate> original = certificates.byFile(SignatureCheck.hex(file));
        Optional<Holding> signed = SignatureCheck.holding(file);
        boolean byUs = signed.flatMap(one -> signers.find(one.fingerprint())).isPresent();
        return original.or(() -> claimed(file))
                .map(certificate -> view(certificate, new FileCheck(original.isPresent(), byUs)))
                .orElseThrow(() -> unknown(signed, byUs));
    }

    /** Nothing of ours; if it bears a signature that holds, whose that is. */
    private static CertificateUnknown unknown(Optional<Holding> signed, boolean byUs) {
        return signed.map(byUs ? CertificateUnknown::signedButNotRegistered : CertificateUnknown::signedElsewhere)
                .orElseGet(CertificateUnknown::byFile);
    }

    private Optional<Certificate> claimed(byte[] file) {
        return CertificateNumber.firstIn(new String(file, StandardCharsets.ISO_8859_1))
                .flatMap(certificates::byNumber);
    }

    private VerificationView view(Certificate certificate, @Nullable FileCheck check) {
        Filed filed = certificate.filed();
        Set<Field> printed = layouts.printed(certificate.id());
        return VerificationView.of(
                certificate,
                printed,
                certificate.state(clock.instant()),
                successor(certificate),
                filed == null ? null : signers.find(filed.signerFingerprint()).orElse(null),
                check);
    }

    /** The one that counts in the end, where the one that replaced it was replaced as well. */
    private @Nullable String successor(Certificate certificate) {
        return certificate.succession() == null
                ? null
                : certificates
                        .of(certificate.completion().enrolmentId())
                        .map(latest -> latest.number().value())
                        .orElse(null);
    }
}
