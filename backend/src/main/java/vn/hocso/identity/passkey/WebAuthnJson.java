package vn.hocso.identity.passkey;

import java.util.Map;

import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The JSON forms of the WebAuthn standard, which browsers read and write by themselves. */
@Component
class WebAuthnJson {

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Map<String, Object> write(Object options) {
        return json.convertValue(options, new TypeReference<>() {});
    }

    <T> T read(Map<String, Object> credential, TypeReference<T> type) {
        try {
            return json.convertValue(credential, type);
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("not a credential", malformed);
        }
    }
}
