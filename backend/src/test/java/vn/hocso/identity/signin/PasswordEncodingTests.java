package vn.hocso.identity.signin;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PasswordEncodingTests {

    private final PasswordEncoding configuration = new PasswordEncoding();
    private final PasswordEncoder passwords = configuration.passwordEncoder(16384);

    @Test
    void everyNewHashIsMadeWithArgon2() {
        assertThat(passwords.encode("hoa ban trên đồi")).startsWith("{argon2}$argon2id$");
    }

    @Test
    void theSameLettersCountHoweverTheKeyboardSendsThem() {
        String hash = passwords.encode(Normalizer.normalize("đường về nhà", Form.NFD));

        assertThat(passwords.matches(Normalizer.normalize("đường về nhà", Form.NFC), hash))
                .isTrue();
        assertThat(passwords.matches("duong ve nha", hash)).isFalse();
    }

    @Test
    void anUnknownLoginCostsAHashLikeAnyOther() {
        AtomicInteger hashed = new AtomicInteger();
        AuthenticationManager authentication = configuration.authenticationManager(
                login -> {
                    throw new UsernameNotFoundException("no such account");
                },
                (user, hash) -> user,
                new Counting(hashed));

        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> authentication.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated("khong.co@example.vn", "mật khẩu nào đó")));

        assertThat(hashed).hasValue(1);
    }

    /** Counts comparisons instead of making them. */
    private record Counting(AtomicInteger hashed) implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            return "hash";
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            hashed.incrementAndGet();
            return false;
        }
    }
}
