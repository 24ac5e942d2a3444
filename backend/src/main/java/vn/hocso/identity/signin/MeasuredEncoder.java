package vn.hocso.identity.signin;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

import vn.hocso.shared.VietnameseText;

/**
 * Hashes only so many passwords at a time, since each takes 16 MB for a moment and a rush of sign-ins must not take all memory. Keyboards
 * send the same Vietnamese letters composed or not; a password counts in its composed form.
 */
class MeasuredEncoder implements PasswordEncoder {

    private final PasswordEncoder encoder;
    private final Semaphore places;

    MeasuredEncoder(PasswordEncoder encoder, int atOnce) {
        this.encoder = encoder;
        this.places = new Semaphore(atOnce, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> encoder.encode(compose(password)));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return Boolean.TRUE.equals(inTurn(() -> encoder.matches(compose(password), hash)));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static @Nullable String compose(@Nullable CharSequence password) {
        return password == null ? null : VietnameseText.nfc(password.toString());
    }
}
