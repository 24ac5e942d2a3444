package vn.hocso.identity.signin;

import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Argon2 for every new hash; older kinds are still understood and renewed at the next sign-in. */
@Configuration(proxyBeanMethods = false)
class PasswordEncoding {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int PASSES = 2;

    /** @param kibibytes memory that a hash takes; as Spring Security has it since 5.8, and less only where passwords guard nothing */
    @Bean
    PasswordEncoder passwordEncoder(@Value("${hocso.password-hash.kibibytes:16384}") int kibibytes) {
        PasswordEncoder delegating = new DelegatingPasswordEncoder(
                "argon2",
                Map.of(
                        "argon2",
                        new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, kibibytes, PASSES),
                        "bcrypt",
                        new BCryptPasswordEncoder()));
        return new MeasuredEncoder(delegating, 2 * Runtime.getRuntime().availableProcessors());
    }

    /**
     * Checks passwords in constant work: an unknown login costs a hash like any other. That an account is suspended is told only to those
     * who know its password.
     */
    @Bean
    AuthenticationManager authenticationManager(
            UserDetailsService accounts, UserDetailsPasswordService renewal, PasswordEncoder passwords) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(accounts);
        provider.setPasswordEncoder(passwords);
        provider.setUserDetailsPasswordService(renewal);
        provider.setPreAuthenticationChecks(account -> {});
        provider.setPostAuthenticationChecks(account -> {
            if (!account.isAccountNonLocked()) {
                throw new LockedException("suspended");
            }
        });
        return new ProviderManager(provider);
    }
}
