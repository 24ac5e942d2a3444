package vn.hocso.organisation.role;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.role.GrantSearch.Wanted;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.SqlText;
import vn.hocso.shared.VietnameseText;

/** Which grants are wanted, in SQL and parameters. */
final class GrantCondition {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** A role that ends within so long is one to think about: to extend, or to hand over. */
    private static final Duration SOON = Duration.ofDays(30);

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();

    GrantCondition(GrantSearch search, List<String> scope, Instant now) {
        params.put("now", Columns.at(now));
        params.put("soon", Columns.at(now.plus(SOON)));
        within(scope);
        unit(search.unit(), search.subtree() == null || search.subtree());
        if (search.person() != null) {
            params.put("person", Ids.bytes(search.person().value()));
            all.add("g.account_id = :person");
        }
        if (search.role() != null) {
            params.put("role", search.role().code());
            all.add("g.role_code = :role");
        }
        words(search.q());
        state(search);
        between(search.from(), search.to());
    }

    /** What one person holds and will hold, wherever that is. */
    GrantCondition(AccountId person, Instant now) {
        params.put("now", Columns.at(now));
        params.put("person", Ids.bytes(person.value()));
        all.add(HeldRoles.HELD_OR_LATER + " and g.account_id = :person");
    }

    String sql() {
        return String.join(" and ", all);
    }

    Map<String, Object> params() {
        return params;
    }

    private void within(List<String> scope) {
        List<String> any = new ArrayList<>(List.of("1 = 0"));
        for (String path : scope) {
            params.put("scope" + any.size(), path + "%");
            any.add("u.path like :scope" + any.size());
        }
        all.add("(" + String.join(" or ", any) + ")");
    }

    private void unit(@Nullable UnitId unit, boolean subtree) {
        if (unit != null) {
            params.put("unit", Ids.bytes(unit.value()));
            all.add(
                    subtree
                            ? "u.path like concat((select path from organisation_unit where id = :unit), '%')"
                            : "u.id = :unit");
        }
    }

    /** Every word begins a word of the person's name, marks and case aside. */
    private void words(@Nullable String words) {
        if (words != null) {
            int number = 0;
            for (String word : VietnameseText.words(words)) {
                params.put("word" + ++number, SqlText.wordPrefix(word));
                all.add("concat(' ', p.name_folded) like :word" + number);
            }
        }
    }

    /** Without days and without a state, what is held now. */
    private void state(GrantSearch search) {
        Wanted state = search.state();
        if (state == null && (search.from() != null || search.to() != null)) {
            return;
        }
        all.add(
                switch (state == null ? Wanted.HELD : state) {
                    case HELD -> HeldRoles.HELD;
                    case ENDING -> HeldRoles.HELD + " and g.until_at <= :soon";
                    case LATER -> HeldRoles.HELD_OR_LATER + " and g.since > :now";
                    case PAST -> HeldRoles.PAST;
                });
    }

    private void between(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (to != null) {
            params.put("to", Columns.at(to.plusDays(1).atStartOfDay(ZONE).toInstant()));
            all.add("g.since < :to");
        }
        if (from != null) {
            params.put("from", Columns.at(from.atStartOfDay(ZONE).toInstant()));
            all.add("(g.ended_at is null or g.ended_at > :from) and (g.until_at is null or g.until_at > :from)");
        }
    }
}
