package vn.hocso.audit.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonalData;

/**
 * What the log says of a person. That something was done stays, since the chain is about that; what it said of the person and where they
 * sat goes, with the salts of the hashes that the chain covers.
 */
@Component
class AuditPersonalData implements PersonalData {

    private static final int ROWS_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final NamedValues named;

    AuditPersonalData(JdbcClient jdbc, NamedValues named) {
        this.jdbc = jdbc;
        this.named = named;
    }

    @Override
    public String section() {
        return "audit";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public void tell(UUID account, Rows rows) {
        UUID last = new UUID(0, 0);
        List<Done> part;
        do {
            part = doneTo(account, last);
            tell(part, rows);
            last = part.isEmpty() ? last : part.getLast().id();
        } while (part.size() == ROWS_AT_ONCE);
        jdbc.sql("""
                select happened_at as 'at', action as 'action', outcome as 'outcome', address as 'address',
                    user_agent as 'device'
                from audit_entry where actor_id = ? order by id
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("done-by-you", row);
        });
    }

    private record Done(UUID id, NamedValues.Kept values, Map<String, @Nullable Object> row) {}

    private List<Done> doneTo(UUID account, UUID after) {
        return jdbc.sql("""
                select id, happened_at, action, outcome, subject_label, values_before, values_after, reason
                from audit_entry where person_id = :account and id > :after order by id limit :most
                """)
                .param("account", Ids.bytes(account))
                .param("after", Ids.bytes(after))
                .param("most", ROWS_AT_ONCE)
                .query((row, number) -> done(row))
                .list();
    }

    private static Done done(ResultSet row) throws SQLException {
        Instant at = Columns.instant(row, "happened_at");
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("at", at.toString());
        values.put("action", row.getString("action"));
        values.put("outcome", row.getString("outcome"));
        values.put("subject", row.getString("subject_label"));
        values.put("before", null);
        values.put("after", null);
        values.put("reason", row.getString("reason"));
        return new Done(
                Columns.id(row, "id"),
                new NamedValues.Kept(at, row.getString("values_before"), row.getString("values_after")),
                values);
    }

    /** With units and people by name, which are looked up for the whole part at once. */
    private void tell(List<Done> part, Rows rows) {
        Iterator<NamedValues.Named> named =
                this.named.of(part.stream().map(Done::values).toList()).iterator();
        part.forEach(done -> {
            NamedValues.Named values = named.next();
            done.row().put("before", orNothing(values.before()));
            done.row().put("after", orNothing(values.after()));
            rows.add("done-to-you", done.row());
        });
    }

    private static @Nullable Object orNothing(Map<String, String> values) {
        return values.isEmpty() ? null : values;
    }

    @Override
    public List<Kept> erase(UUID account) {
        jdbc.sql("update audit_entry set " + Erasing.DETAIL + " where person_id = ? and detail_salt is not null")
                .param(Ids.bytes(account))
                .update();
        for (String column : List.of("actor_id", "on_behalf_of")) {
            jdbc.sql("update audit_entry set " + Erasing.ORIGIN + " where " + column
                            + " = ? and origin_salt is not null")
                    .param(Ids.bytes(account))
                    .update();
        }
        long entries = jdbc.sql("select count(*) from audit_entry where actor_id = :id or person_id = :id")
                .param("id", Ids.bytes(account))
                .query(Long.class)
                .single();
        return entries == 0 ? List.of() : List.of(new Kept("audit-entries", "accountability", entries));
    }
}
