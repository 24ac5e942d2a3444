package vn.hocso.identity.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountView;
import vn.hocso.shared.Refusal;
import vn.hocso.shared.VietnameseText;

/**
 * What a password must be: long enough, not found in breaches, not one that others try first here, and not merely the owner's own details.
 * There are no rules about kinds of letters. The lists are part of the release, so no password is sent anywhere to be looked up.
 */
@Component
class PasswordRules {

    static final int SHORTEST = 8;
    static final int LONGEST = 200;

    /** The hundred thousand passwords found most often in breaches, from the library nbvcxz. */
    private static final String BREACHED = "dictionaries/passwords.txt";

    private static final String COMMON_HERE = "identity/common-passwords.txt";

    /** How much of a password has to be left when the owner's details are taken out of it. */
    private static final int SHORTEST_REST = 6;

    private static final int SHORTEST_DETAIL = 4;

    private final Set<String> common;

    PasswordRules() throws IOException {
        common = Stream.concat(words(BREACHED), words(COMMON_HERE)).collect(Collectors.toUnmodifiableSet());
    }

    /** Shorter ones are refused for their length; they would only take memory. */
    private static Stream<String> words(String resource) throws IOException {
        var list = new ClassPathResource(resource).getInputStream();
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(PasswordRules::plain)
                    .filter(word -> word.length() >= SHORTEST - 2)
                    .toList()
                    .stream();
        }
    }

    /** Refuses a password that is too short, too long, common, or made of the owner's own details. */
    void check(String password, AccountView owner, String field) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new Weak("identity.password-too-short", Map.of("min", SHORTEST), field);
        }
        if (length > LONGEST) {
            throw new Weak("identity.password-too-long", Map.of("max", LONGEST), field);
        }
        if (common.contains(plain(password))) {
            throw new Weak("identity.password-too-common", Map.of(), field);
        }
        if (isMadeOfDetails(plain(password), owner)) {
            throw new Weak("identity.password-about-yourself", Map.of(), field);
        }
    }

    private static boolean isMadeOfDetails(String password, AccountView owner) {
        return details(owner)
                .filter(detail -> detail.length() >= SHORTEST_DETAIL && password.contains(detail))
                .anyMatch(detail -> password.replace(detail, "").length() < SHORTEST_REST);
    }

    private static Stream<String> details(AccountView owner) {
        String email = owner.email();
        String phone = owner.phone();
        return Stream.of(
                        email,
                        email.substring(0, email.indexOf('@')),
                        owner.staffCode(),
                        owner.fullName(),
                        phone,
                        phone == null ? null : phone.replaceFirst("^\\+84", "0"))
                .filter(Objects::nonNull)
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
