package vn.hocso.certification.signing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Signing with the credentials that persons have at a remote signing service. */
public final class PersonalSigning {

    private final @Nullable CscService service;
    private final @Nullable TimeStamps timeStamps;

    PersonalSigning(@Nullable CscService service, @Nullable TimeStamps timeStamps) {
        this.service = service;
        this.timeStamps = timeStamps;
    }

    /**
     * A person's key at the service.
     *
     * @param subject whom its certificate names
     * @param asks what its owner has to give before it signs, such as a PIN
     * @param most how many documents one activation signs
     */
    public record Credential(
            String id, String subject, @Nullable Instant validUntil, List<Asked> asks, int most, boolean usable) {}

    /** Something a credential asks for before it signs; {@code id} is the service's name for it. */
    public record Asked(String id, String label, boolean digits) {}

    public boolean configured() {
        return service != null;
    }

    /** The credentials of somebody the service knows by that name. */
    public List<Credential> of(String userId) {
        return service().list(userId).stream().map(CscCredential::view).toList();
    }

    public Credential credential(String id) {
        return service().info(id).view();
    }

    /** @param activation what the credential asks for, by the ids of {@link Asked} */
    public DocumentSigner signer(String credentialId, Map<String, String> activation) {
        return new PadesSigner(key(credentialId, activation), timeStamps);
    }

    SigningKey key(String credentialId, Map<String, String> activation) {
        return new CscKey(service(), credentialId, activation);
    }

    private CscService service() {
        if (service == null) {
            throw new SigningUnavailable("No remote signing service is configured: HOCSO_SIGNING_CSC_URL");
        }
        return service;
    }
}
