package vn.hocso.certification.signing;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A key at a remote signing service; only hashes go there. */
final class CscKey implements SigningKey {

    private final CscService service;
    private final String credentialId;
    private final Map<String, String> activation;

    private volatile @Nullable CscCredential credential;

    CscKey(CscService service, String credentialId, Map<String, String> activation) {
        this.service = service;
        this.credentialId = credentialId;
        this.activation = Map.copyOf(activation);
    }

    /** Asked for at first use, so that the application starts while the service is away. */
    @Override
    public List<X509Certificate> chain() {
        return credential().chain();
    }

    @Override
    public boolean internal() {
        return false;
    }

    /** As many at once as one activation allows. */
    @Override
    public List<byte[]> sign(List<byte[]> contents) {
        int most = credential().multisign();
        List<byte[]> signatures = new ArrayList<>(contents.size());
        for (int from = 0; from < contents.size(); from += most) {
            signatures.addAll(signTogether(contents.subList(from, Math.min(contents.size(), from + most))));
        }
        return signatures;
    }

    private List<byte[]> signTogether(List<byte[]> contents) {
        List<byte[]> hashes = contents.stream().map(CmsSignature::sha256).toList();
        List<byte[]> signatures =
                service.sign(credential(), hashes, service.authorise(credentialId, hashes, activation));
        for (int i = 0; i < contents.size(); i++) {
            requireValid(contents.get(i), signatures.get(i));
        }
        return signatures;
    }

    /** A signature that does not hold must not go into a document, whoever made the mistake. */
    private void requireValid(byte[] content, byte[] signature) {
        try {
            Signature check = Signature.getInstance(kind().algorithm());
            check.initVerify(certificate());
            check.update(content);
            if (check.verify(signature)) {
                return;
            }
        } catch (GeneralSecurityException e) {
            throw new SigningUnavailable("The signing service's signature cannot be read", e);
        }
        throw new SigningUnavailable("The signing service's signature does not fit its certificate");
    }

    private CscCredential credential() {
        CscCredential there = credential;
        if (there == null) {
            there = service.info(credentialId);
            credential = there;
        }
        return there;
    }
}
