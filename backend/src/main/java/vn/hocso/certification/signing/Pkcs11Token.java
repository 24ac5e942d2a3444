package vn.hocso.certification.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A key in a token or hardware module, reached through the vendor's PKCS#11 library. It never leaves the token: what is to be signed goes
 * there.
 *
 * @param slotListIndex which of the slots with a token, from nought
 * @param alias the key's label; empty where the token holds one key only
 */
record Pkcs11Token(Path library, int slotListIndex, String alias) {

    LocalKey open(char[] pin) {
        if (!Files.isReadable(library)) {
            throw problem("there is no such library", null);
        }
        try {
            Provider provider = Security.getProvider("SunPKCS11").configure(settings());
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            return LocalKey.of(store, chosen(LocalKey.keysIn(store)), null, false, provider);
        } catch (GeneralSecurityException | IOException | ProviderException | InvalidParameterException e) {
            throw problem("it cannot be opened with the given PIN", e);
        }
    }

    private String chosen(List<String> keys) {
        if (!alias.isBlank() && keys.contains(alias)) {
            return alias;
        }
        if (alias.isBlank() && keys.size() == 1) {
            return keys.getFirst();
        }
        throw problem("choose one of its keys by label: " + String.join(", ", keys), null);
    }

    /** Two dashes tell Java that this is the text of a configuration and not the name of a file. */
    private String settings() {
        return "--name = Hocso%d%nlibrary = %s%nslotListIndex = %d%n"
                .formatted(Math.abs(hashCode()), library.toAbsolutePath(), slotListIndex);
    }

    private UnusableSigningKey problem(String why, @Nullable Throwable cause) {
        return UnusableSigningKey.token(library.toString(), why, cause);
    }
}
