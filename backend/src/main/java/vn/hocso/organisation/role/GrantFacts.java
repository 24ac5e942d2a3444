package vn.hocso.organisation.role;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Words;

/** The names in sentences about grants. */
@Component
class GrantFacts {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Accounts accounts;
    private final Units units;
    private final RoleBook roles;
    private final RoleWords roleWords;
    private final Words words;

    GrantFacts(Accounts accounts, Units units, RoleBook roles, RoleWords roleWords, Words words) {
        this.accounts = accounts;
        this.units = units;
        this.roles = roles;
        this.roleWords = roleWords;
        this.words = words;
    }

    List<Map<String, String>> of(List<WantedGrant> wanted, Locale locale) {
        Map<AccountId, AccountView> people =
                accounts.byIds(wanted.stream().map(WantedGrant::accountId).collect(Collectors.toSet()));
        Map<UnitId, UnitView> places =
                units.byIds(wanted.stream().map(WantedGrant::unitId).collect(Collectors.toSet()));
        Map<Role, RoleDefinition> known =
                roles.all().stream().collect(Collectors.toMap(RoleDefinition::role, Function.identity()));
        return wanted.stream()
                .map(one -> Map.of(
                        "person", name(people.get(one.accountId())),
                        "role", name(one.role(), known.get(one.role()), locale),
                        "unit", name(places.get(one.unitId())),
                        "period", period(one, locale)))
                .toList();
    }

    private String period(WantedGrant one, Locale locale) {
        Instant since = one.since();
        Instant until = one.until();
        String from = since == null ? "" : DAY.format(since);
        String to = until == null ? "" : DAY.format(until);
        String key = "organisation.period." + (since == null ? "now" : "from") + (until == null ? "" : "-until");
        return words.in(locale, key, Map.of("from", from, "until", to));
    }

    private static String name(@Nullable AccountView person) {
        return person == null ? "?" : person.fullName();
    }

    private static String name(@Nullable UnitView unit) {
        return unit == null ? "?" : unit.fullName();
    }

    private String name(Role role, @Nullable RoleDefinition known, Locale locale) {
        return known == null
                ? role.code()
                : roleWords.name(role, known.name().vi(), known.name().en(), locale);
    }
}
