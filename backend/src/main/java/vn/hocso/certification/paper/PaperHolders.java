package vn.hocso.certification.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
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

    /** The first few by name. */
    List<Holder> find(Actor actor, @Nullable String q) {
        Map<String, Object> params = new HashMap<>();
        String where = access.requireScope(actor, REVOKE_CERTIFICATES).stream()
                .map(path -> "o.unit_path like :" + named(params, SqlText.prefix(path)))
                .collect(Collectors.joining(" or ", "(", ")"));
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
