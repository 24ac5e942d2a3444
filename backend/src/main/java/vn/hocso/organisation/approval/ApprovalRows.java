package vn.hocso.organisation.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.ApprovalId;
import vn.hocso.organisation.ApprovalState;
import vn.hocso.organisation.Approvals.About;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitRef;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Paging;

/** The rows of requests for a second person. At most one about the same subject waits; the database sees to it. */
@Repository
class ApprovalRows {

    private static final String FROM = """
             from organisation_approval a
            join organisation_unit u on u.id = a.unit_id
            left join identity_person asker on asker.id = a.asked_by
            left join identity_person decider on decider.id = a.decided_by
            where\s""";
    private static final String VIEW = """
            select a.*, u.name as unit_name, u.full_name as unit_full_name, u.path as unit_path,
                   asker.full_name as asked_by_name, decider.full_name as decided_by_name""" + FROM;

    private final JdbcClient jdbc;

    ApprovalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A request to be written. */
    record New(
            ApprovalId id,
            String act,
            String subject,
            UnitId unit,
            Permission permission,
            int schemaVersion,
            String payload,
            String reason,
            AccountId askedBy,
            Instant askedAt,
            Instant expiresAt) {}

    /** Writes the request unless one about the same waits; true if it was written. */
    boolean insert(New request) {
        return jdbc.sql("""
                insert ignore into organisation_approval
                    (id, act, subject, unit_id, permission, schema_version, payload, reason, asked_by, asked_at, expires_at, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')
                """)
                        .params(
                                Ids.bytes(request.id().value()),
                                request.act(),
                                request.subject(),
                                Ids.bytes(request.unit().value()),
                                request.permission().name(),
                                request.schemaVersion(),
                                request.payload(),
                                request.reason(),
                                Ids.bytes(request.askedBy().value()),
                                Columns.at(request.askedAt()),
                                Columns.at(request.expiresAt()))
                        .update()
                == 1;
    }

    /** What nobody decided in time, the oldest first. */
    List<ApprovalRequest> overdue(Instant now, int most) {
        return jdbc.sql(VIEW + "a.waiting_now = 1 and a.expires_at <= ? order by a.expires_at limit ?")
                .params(Columns.at(now), most)
                .query(ApprovalRows::request)
                .list();
    }

    /** Says of a request that it waits no more, so that the same can be asked for again; true if this call did. */
    boolean expire(ApprovalId id, Instant now) {
        return jdbc.sql("""
                update organisation_approval set state = 'EXPIRED' where id = ? and state = 'WAITING' and expires_at <= ?
                """).params(Ids.bytes(id.value()), Columns.at(now)).update() == 1;
    }

    Optional<ApprovalRequest> find(ApprovalId id) {
        return jdbc.sql(VIEW + "a.id = ?")
                .param(Ids.bytes(id.value()))
                .query(ApprovalRows::request)
                .optional();
    }

    Optional<ApprovalRequest> waiting(String act, String subject) {
        return jdbc.sql(VIEW + "a.act = ? and a.subject = ? and a.waiting_now = 1")
                .params(act, subject)
                .query(ApprovalRows::request)
                .optional();
    }

    /** Ends the waiting; of several who try at once, one does. */
    boolean decide(ApprovalId id, ApprovalState state, AccountId by, Instant at, @Nullable String reason) {
        return jdbc.sql("""
                update organisation_approval set state = :state, decided_by = :by, decided_at = :at, decision_reason = :reason
                where id = :id and state = 'WAITING' and expires_at > :at
                """)
                        .param("state", state.name())
                        .param("by", Ids.bytes(by.value()))
                        .param("at", Columns.at(at))
                        .param("reason", reason)
                        .param("id", Ids.bytes(id.value()))
                        .update()
                == 1;
    }

    /** What became of the request by now, also when that was written after this transaction began to read. */
    Outcome outcome(ApprovalId id) {
        return jdbc.sql("select state, decided_by from organisation_approval where id = ? for update")
                .param(Ids.bytes(id.value()))
                .query((row, number) ->
                        new Outcome(ApprovalState.valueOf(row.getString("state")), Columns.idOrNull(row, "decided_by")))
                .single();
    }

    record Outcome(ApprovalState state, @Nullable UUID by) {}

    List<ApprovalRequest> part(Box box, Paging paging) {
        return jdbc.sql(VIEW + box.sql() + " order by a.asked_at desc, a.id limit :size offset :offset")
                .params(box.params())
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(ApprovalRows::request)
                .list();
    }

    long count(Box box) {
        return jdbc.sql("select count(*)" + FROM + box.sql())
                .params(box.params())
                .query(Long.class)
                .single();
    }

    /** Which requests are wanted, in SQL and parameters. */
    record Box(String sql, Map<String, Object> params) {

        static Box askedBy(AccountId account, AskedSearch search, Instant now) {
            Map<String, Object> params = new HashMap<>();
            params.put("account", Ids.bytes(account.value()));
            List<String> all = new ArrayList<>(List.of("a.asked_by = :account"));
            if (search.waitingOnly()) {
                params.put("now", Columns.at(now));
                all.add("a.waiting_now = 1 and a.expires_at > :now");
            }
            if (!search.acts().isEmpty()) {
                params.put("acts", search.acts());
                all.add("a.act in (:acts)");
            }
            return new Box(String.join(" and ", all), params);
        }

        /** What waits about subjects that are, or begin with, one of those given. */
        static Box about(List<About> about, Instant now) {
            Map<String, Object> params = new HashMap<>();
            params.put("now", Columns.at(now));
            List<String> any = new ArrayList<>(List.of("1 = 0"));
            for (About one : about) {
                if (!one.subjects().isEmpty()) {
                    params.put("act" + any.size(), one.act().name());
                    params.put("subjects" + any.size(), one.subjects());
                    any.add("(a.act = :act%1$d and substring_index(a.subject, ' ', 1) in (:subjects%1$d))"
                            .formatted(any.size()));
                }
            }
            return new Box("a.waiting_now = 1 and a.expires_at > :now and (" + String.join(" or ", any) + ")", params);
        }

        /** What waits for somebody like this person, but not what they asked for themselves. */
        static Box toDecide(AccountId account, Authority authority, Instant now) {
            Map<String, Object> params = new HashMap<>();
            params.put("account", Ids.bytes(account.value()));
            params.put("now", Columns.at(now));
            List<String> any = new ArrayList<>(List.of("1 = 0"));
            for (Permission permission : authority.permissions()) {
                params.put("permission" + any.size(), permission.name());
                String held = "a.permission = :permission" + any.size();
                for (String path : authority.paths(permission)) {
                    params.put("path" + any.size(), path + "%");
                    any.add("(" + held + " and u.path like :path" + any.size() + ")");
                }
            }
            return new Box(
                    "a.waiting_now = 1 and a.expires_at > :now and a.asked_by <> :account and ("
                            + String.join(" or ", any) + ")",
                    params);
        }
    }

    private static ApprovalRequest request(ResultSet row, int number) throws SQLException {
        byte[] decidedBy = row.getBytes("decided_by");
        String asker = row.getString("asked_by_name");
        return new ApprovalRequest(
                new ApprovalId(Columns.id(row, "id")),
                row.getString("act"),
                new UnitRef(
                        new UnitId(Columns.id(row, "unit_id")),
                        row.getString("unit_name"),
                        row.getString("unit_full_name")),
                row.getString("unit_path"),
                Permission.valueOf(row.getString("permission")),
                row.getInt("schema_version"),
                row.getString("payload"),
                row.getString("reason"),
                new AccountId(Columns.id(row, "asked_by")),
                asker == null ? "" : asker,
                Columns.instant(row, "asked_at"),
                Columns.instant(row, "expires_at"),
                ApprovalState.valueOf(row.getString("state")),
                decidedBy == null ? null : new AccountId(Ids.uuid(decidedBy)),
                row.getString("decided_by_name"),
                Columns.instantOrNull(row, "decided_at"),
                row.getString("decision_reason"));
    }
}
