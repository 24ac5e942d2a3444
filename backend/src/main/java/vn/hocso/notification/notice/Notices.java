package vn.hocso.notification.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Paging;

/** Keeps notices. */
@Repository
public class Notices {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Notices(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Notice> find(UUID id) {
        return jdbc.sql("select * from notification_notice where id = ?")
                .param(Ids.bytes(id))
                .query(this::notice)
                .optional();
    }

    /** Adds the notice unless the same event was told to the same person before; true if it is new. */
    boolean add(Notice notice, String eventKey) {
        return jdbc.sql("""
                insert ignore into notification_notice (id, account_id, kind, event_key, facts, link, created_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                        .params(
                                Ids.bytes(notice.id()),
                                Ids.bytes(notice.accountId().value()),
                                notice.kind().name(),
                                eventKey,
                                json.writeValueAsString(notice.facts()),
                                notice.link(),
                                Columns.at(notice.createdAt()))
                        .update()
                == 1;
    }

    List<Notice> latest(AccountId account, Paging paging) {
        return jdbc.sql("""
                select * from notification_notice where account_id = ?
                order by created_at desc, id desc limit ? offset ?
                """)
                .params(Ids.bytes(account.value()), paging.size(), paging.offset())
                .query(this::notice)
                .list();
    }

    long count(AccountId account) {
        return count("select count(*) from notification_notice where account_id = ?", account);
    }

    long unread(AccountId account) {
        return count("select count(*) from notification_notice where account_id = ? and read_at is null", account);
    }

    /** True if the notice is the account's, read before or not. */
    boolean read(AccountId account, UUID id, Instant at) {
        return jdbc.sql("""
                update notification_notice set read_at = coalesce(read_at, ?) where id = ? and account_id = ?
                """)
                                .params(Columns.at(at), Ids.bytes(id), Ids.bytes(account.value()))
                                .update()
                        == 1
                || jdbc.sql("select count(*) from notification_notice where id = ? and account_id = ?")
                                .params(Ids.bytes(id), Ids.bytes(account.value()))
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    void readAll(AccountId account, Instant at) {
        jdbc.sql("update notification_notice set read_at = ? where account_id = ? and read_at is null")
                .params(Columns.at(at), Ids.bytes(account.value()))
                .update();
    }

    private long count(String sql, AccountId account) {
        return jdbc.sql(sql).param(Ids.bytes(account.value())).query(Long.class).single();
    }

    private Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                Columns.id(row, "id"),
                new AccountId(Columns.id(row, "account_id")),
                NoticeKind.valueOf(row.getString("kind")),
                json.readValue(row.getString("facts"), FACTS),
                row.getString("link"),
                Columns.instant(row, "created_at"),
                Columns.instantOrNull(row, "read_at"));
    }
}
