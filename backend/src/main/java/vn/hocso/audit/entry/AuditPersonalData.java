package vn.hocso.audit.entry;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonalData;

/**
 * What the log says of a person. That something was done stays, since the chain is about that; what it said of the person and where they
 * sat goes, with the salts of the hashes that the chain covers.
 */
@Component
class AuditPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    AuditPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        jdbc.sql("""
                select happened_at as 'at', action as 'action', outcome as 'outcome', subject_label as 'subject',
                    values_before as 'before', values_after as 'after', reason as 'reason'
                from audit_entry where person_id = ? order by id
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("done-to-you", row);
        });
        jdbc.sql("""
                select happened_at as 'at', action as 'action', outcome as 'outcome', address as 'address',
                    user_agent as 'device'
                from audit_entry where actor_id = ? order by id
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("done-by-you", row);
        });
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
