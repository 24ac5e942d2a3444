package vn.hocso.organisation.merging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.identity.AccountHandover.Handed;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.MergedRecords;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Which record became part of which other one, by whom and with what. */
@Repository
class MergeRows implements MergedRecords {

    private static final TypeReference<Map<String, Handed>> MOVED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MergeRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A merge that was done. */
    record MergeView(
            AccountId retiredId,
            String retiredName,
            AccountId mergedBy,
            @Nullable String mergedByName,
            Instant mergedAt,
            Map<String, Handed> parts) {}

    void insert(AccountId retired, AccountId survivor, AccountId by, Instant at, Map<String, Handed> parts) {
        jdbc.sql("update organisation_merge set survivor_id = ? where survivor_id = ?")
                .params(Ids.bytes(survivor.value()), Ids.bytes(retired.value()))
                .update();
        jdbc.sql("""
                insert into organisation_merge (retired_id, survivor_id, merged_by, merged_at, moved) values (?, ?, ?, ?, ?)
                """)
                .params(
                        Ids.bytes(retired.value()),
                        Ids.bytes(survivor.value()),
                        Ids.bytes(by.value()),
                        Columns.at(at),
                        json.writeValueAsString(parts))
                .update();
    }

    @Override
    public List<AccountId> into(AccountId survivor) {
        return jdbc.sql("select retired_id from organisation_merge where survivor_id = ? order by merged_at")
                .param(Ids.bytes(survivor.value()))
                .query((row, number) -> new AccountId(Ids.uuid(row.getBytes(1))))
                .list();
    }

    List<MergeView> shown(AccountId survivor) {
        return jdbc.sql("""
                select m.retired_id, r.full_name, m.merged_by, b.full_name, m.merged_at, m.moved
                from organisation_merge m
                join identity_person r on r.id = m.retired_id
                left join identity_person b on b.id = m.merged_by
                where m.survivor_id = ? order by m.merged_at desc limit 100
                """)
                .param(Ids.bytes(survivor.value()))
                .query((row, number) -> new MergeView(
                        new AccountId(Ids.uuid(row.getBytes(1))),
                        row.getString(2),
                        new AccountId(Ids.uuid(row.getBytes(3))),
                        row.getString(4),
                        Columns.instant(row, "merged_at"),
                        json.readValue(row.getString(6), MOVED)))
                .list();
    }

    /** Holds both accounts' places until the transaction ends, in one order whoever asks. */
    void lock(AccountId one, AccountId other) {
        jdbc.sql("select id from organisation_membership where account_id in (:both) order by id for update")
                .param("both", List.of(Ids.bytes(one.value()), Ids.bytes(other.value())))
                .query((row, number) -> new UUID(0, number))
                .list();
    }
}
