package vn.hocso.identity.passkey;

import java.util.Map;

import jakarta.validation.constraints.NotEmpty;

/**
 * A passkey that was shown.
 *
 * @param credential what the browser's {@code PublicKeyCredential.toJSON()} gives
 */
public record ShownPasskey(@NotEmpty Map<String, Object> credential) {}
