package vn.hocso.identity.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountView;
import vn.hocso.shared.Refusal;
import vn.hocso.shared.VietnameseText;

/** What a password must be: long enough, and not one that others try first. There are no rules about kinds of letters. */
@Component
class PasswordRules {

    static final int SHORTEST = 8;
    static final int LONGEST = 200;

    private final Set<String> common;

    PasswordRules() throws IOException {
        var list = new ClassPathResource("identity/common-passwords.txt").getInputStream();
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            common = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(PasswordRules::plain)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** Refuses a password that is too short, too long, common, or the account's own name at sign-in. */
    void check(String password, AccountView owner, String field) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new Weak("identity.password-too-short", Map.of("min", SHORTEST), field);
        }
        if (length > LONGEST) {
            throw new Weak("identity.password-too-long", Map.of("max", LONGEST), field);
        }
        if (common.contains(plain(password)) || ownNames(owner).anyMatch(plain(password)::equals)) {
            throw new Weak("identity.password-too-common", Map.of(), field);
        }
    }

    private static Stream<String> ownNames(AccountView owner) {
        String email = owner.email();
        return Stream.of(email, email.substring(0, email.indexOf('@')), owner.staffCode(), owner.fullName())
                .filter(name -> name != null && !name.isBlank())
                .map(PasswordRules::plain);
    }

    private static String plain(String text) {
        return VietnameseText.fold(text).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** A password that would be guessed too soon. */
    static class Weak extends Refusal {
        Weak(String code, Map<String, ?> params, String field) {
            super(Kind.INVALID, code, params, field);
        }
    }
}
