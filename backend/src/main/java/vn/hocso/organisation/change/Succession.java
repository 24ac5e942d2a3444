package vn.hocso.organisation.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.VietnameseText;

/**
 * Whose people and roles go where, from which day on. Without a heir there must be nobody to go; a unit that is split may live on and
 * keep everybody who is not sent elsewhere.
 */
record Succession(
        UUID change,
        UnitId from,
        String name,
        @Nullable UnitId heir,
        LocalDate day,
        boolean ends,
        Sending sending,
        Following following) {

    /** Who of a split unit goes elsewhere than to the heir: by name, or everyone in a position. */
    record Sending(Map<AccountId, UnitId> people, List<ByPosition> positions) {

        static final Sending NOBODY = new Sending(Map.of(), List.of());

        boolean nobody() {
            return people.isEmpty() && positions.isEmpty();
        }

        @Nullable
        UnitId goal(AccountId person, @Nullable String position) {
            UnitId named = people.get(person);
            if (named != null || position == null) {
                return named;
            }
            return positions.stream()
                    .filter(rule -> rule.matches(position))
                    .map(ByPosition::unit)
                    .findFirst()
                    .orElse(null);
        }
    }

    record ByPosition(String position, UnitId unit) {

        boolean matches(String held) {
            return same(position).equals(same(held));
        }

        private static String same(String text) {
            return VietnameseText.line(text).toLowerCase(Locale.ROOT);
        }
    }

    /** Which roles with power over people go along, because the decision says so. All others of that kind end. */
    record Following(Set<String> roles, Set<UUID> grants) {

        static final Following NONE = new Following(Set.of(), Set.of());

        boolean names(String role, UUID grant) {
            return roles.contains(role) || grants.contains(grant);
        }
    }
}
