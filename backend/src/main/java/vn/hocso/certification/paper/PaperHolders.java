package vn.hocso.certification.paper;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.SqlText;
import vn.hocso.shared.VietnameseText;

import static vn.hocso.organisation.Permission.REVOKE_CERTIFICATES;

/** Finds the people whose papers somebody may record, who need not be able to see the people of a unit otherwise. */
@Component
class PaperHolders {

    private static final int MOST = 10;

    private final JdbcClient jdbc;
    private final Access access;

    PaperHolders(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Schema(name = "PaperHolder")
    record Holder(
            AccountId accountId, String fullName, @Nullable String staffCode, String unitName) {}

    /** Somebody whose papers may be recorded, and where they belong today. */
    record Placed(AccountId accountId, UnitId unit, String unitPath) {}

    /** Refuses whoever records papers nowhere. */
    void requireAny(Actor actor) {
        access.requireScope(actor, REVOKE_CERTIFICATES);
    }

    /** By mail address or staff code in small letters, in one statement; those of other units and names of more than one person are left out. */
    Map<String, Placed> byNames(Actor actor, Collection<String> names) {
        Map<String, Placed> found = new HashMap<>();
        Set<String> doubtful = new HashSet<>();
        List<String> asked = names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
        if (asked.isEmpty()) {
            return found;
        }
        Map<String, Object> params = new HashMap<>();
        String where = scope(actor, params);
        jdbc.sql("""
                select a.id, lower(a.email) as mail, lower(a.staff_code) as code, o.unit_id, o.unit_path
                from identity_person a join organisation_place o on o.account_id = a.id
                where %s and (lower(a.email) in (:names) or lower(a.staff_code) in (:names))
                """.formatted(where)).params(params).param("names", asked).query(row -> {
            Placed one = new Placed(
                    new AccountId(Columns.id(row, "id")),
                    new UnitId(Columns.id(row, "unit_id")),
                    row.getString("unit_path"));
            for (String name : Arrays.asList(row.getString("mail"), row.getString("code"))) {
                Placed before = name == null ? null : found.put(name, one);
                if (before != null && !before.accountId().equals(one.accountId())) {
                    doubtful.add(name);
                }
            }
        });
        found.keySet().removeAll(doubtful);
        return found;
    }

    private String scope(Actor actor, Map<String, Object> params) {
        return access.requireScope(actor, REVOKE_CERTIFICATES).stream()
                .map(path -> "o.unit_path like :" + named(params, SqlText.prefix(path)))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** The first few by name. */
    List<Holder> find(Actor actor, @Nullable String q) {
        Map<String, Object> params = new HashMap<>();
        String where = scope(actor, params);
        for (String word : VietnameseText.words(q)) {
            where += " and (a.name_folded like :%1$s or lower(a.staff_code) like :%1$s)"
                    .formatted(named(params, SqlText.containing(word)));
        }
        return jdbc.sql("""
                select a.id, a.full_name, a.staff_code, o.unit_full_name
                from identity_person a join organisation_place o on o.account_id = a.id
                where %s order by a.name_sort_key, a.id limit :most
                """.formatted(where))
                .params(params)
                .param("most", MOST)
                .query((row, no) -> new Holder(
                        new AccountId(Columns.id(row, "id")),
                        row.getString("full_name"),
                        row.getString("staff_code"),
                        row.getString("unit_full_name")))
                .list();
    }

    private static String named(Map<String, Object> params, Object value) {
        String name = "p" + params.size();
        params.put(name, value);
        return name;
    }
}
