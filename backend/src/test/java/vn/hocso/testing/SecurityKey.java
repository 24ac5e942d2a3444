package vn.hocso.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

import com.jayway.jsonpath.JsonPath;
import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionAuthenticatorOutput;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;

/** A browser's side of WebAuthn with one passkey: answers what a server asks, in the JSON of the standard. */
public class SecurityKey {

    private static final ObjectConverter CONVERTER = new ObjectConverter();
    private static final byte PRESENT = AuthenticatorData.BIT_UP;
    private static final byte VERIFIED = AuthenticatorData.BIT_UV;
    private static final byte SYNCED = AuthenticatorData.BIT_BE | AuthenticatorData.BIT_BS;

    private final KeyPair keys = newKeys();
    private final byte[] id = Somebody.word().getBytes(StandardCharsets.US_ASCII);
    private final String origin;
    private byte[] userHandle = {};
    private long count;
    private boolean ownerVerified = true;

    public SecurityKey(String origin) {
        this.origin = origin;
    }

    /** From now on it answers without finger, face or PIN. */
    public SecurityKey withoutVerification() {
        ownerVerified = false;
        return this;
    }

    /** Makes the passkey that the options ask for. */
    public String make(String options) {
        userHandle = decode(JsonPath.read(options, "$.user.id"));
        byte[] clientData = clientData("webauthn.create", JsonPath.read(options, "$.challenge"));
        var data = new AuthenticatorData<RegistrationExtensionAuthenticatorOutput>(
                sha256(JsonPath.<String>read(options, "$.rp.id").getBytes(StandardCharsets.UTF_8)),
                (byte) (flags() | AuthenticatorData.BIT_AT),
                count,
                new AttestedCredentialData(
                        AAGUID.ZERO,
                        id,
                        EC2COSEKey.create(
                                (java.security.interfaces.ECPublicKey) keys.getPublic(),
                                COSEAlgorithmIdentifier.ES256)));
        byte[] attestation = new AttestationObjectConverter(CONVERTER)
                .convertToBytes(new AttestationObject(data, new NoneAttestationStatement()));
        return """
                {"id": "%s", "rawId": "%s", "type": "public-key", "clientExtensionResults": {},
                 "authenticatorAttachment": "platform",
                 "response": {"clientDataJSON": "%s", "attestationObject": "%s", "transports": ["internal"]}}
                """.formatted(encode(id), encode(id), encode(clientData), encode(attestation));
    }

    /** Shows the passkey. */
    public String show(String options) {
        count++;
        byte[] clientData = clientData("webauthn.get", JsonPath.read(options, "$.challenge"));
        byte[] data = new AuthenticatorDataConverter(CONVERTER)
                .convert(new AuthenticatorData<AuthenticationExtensionAuthenticatorOutput>(
                        sha256(JsonPath.<String>read(options, "$.rpId").getBytes(StandardCharsets.UTF_8)),
                        flags(),
                        count));
        return """
                {"id": "%s", "rawId": "%s", "type": "public-key", "clientExtensionResults": {},
                 "authenticatorAttachment": "platform",
                 "response": {"clientDataJSON": "%s", "authenticatorData": "%s", "signature": "%s", "userHandle": "%s"}}
                """.formatted(
                        encode(id),
                        encode(id),
                        encode(clientData),
                        encode(data),
                        encode(signed(data, sha256(clientData))),
                        encode(userHandle));
    }

    private byte flags() {
        return (byte) (PRESENT | SYNCED | (ownerVerified ? VERIFIED : 0));
    }

    private byte[] clientData(String type, String challenge) {
        return """
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}""".formatted(type, challenge, origin).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] signed(byte[]... parts) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            for (byte[] part : parts) {
                signature.update(part);
            }
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
