package vn.hocso.certification.signing;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.shared.Columns;

/** Remembers with whose keys certificates were signed, so that they stay verifiable after the key has changed. */
@Component
public class Signers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Signers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whose key it was; {@code internal} if only this installation vouches for it. */
    public record KnownSigner(String fingerprint, String subject, boolean internal) {}

    /** Notes the signer's present certificate and answers its fingerprint. */
    @Transactional
    public String remember(DocumentSigner signer) {
        X509Certificate certificate = signer.certificate();
        String fingerprint = SignatureCheck.fingerprint(certificate);
        if (find(fingerprint).isPresent()) {
            return fingerprint;
        }
        jdbc.sql("""
                insert into certification_signer (fingerprint, subject, certificate, internal_key, first_used_at)
                values (?, ?, ?, ?, ?)
                on duplicate key update fingerprint = values(fingerprint)
                """)
                .params(
                        fingerprint,
                        certificate.getSubjectX500Principal().getName(),
                        encoded(certificate),
                        signer.internal() ? 1 : 0,
                        Columns.at(clock.instant()))
                .update();
        return fingerprint;
    }

    public Optional<KnownSigner> find(String fingerprint) {
        return jdbc.sql("select subject, internal_key from certification_signer where fingerprint = ?")
                .param(fingerprint)
                .query((row, n) ->
                        new KnownSigner(fingerprint, row.getString("subject"), row.getInt("internal_key") == 1))
                .optional();
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
