package vn.hocso.identity.passkey;

import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/**
 * A passkey the browser made.
 *
 * @param label how its owner calls it
 * @param credential what the browser's {@code PublicKeyCredential.toJSON()} gives
 */
public record NewPasskey(
        @NotBlank @Size(max = 60) String label, @NotEmpty Map<String, Object> credential) {}
