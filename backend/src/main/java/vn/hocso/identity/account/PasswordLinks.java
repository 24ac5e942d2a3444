package vn.hocso.identity.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Refusal;

/** Links that let their holder choose a password, once and for a limited time. Their secret is kept only as a hash. */
@Component
@Transactional
class PasswordLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    PasswordLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a link and returns its secret, which is known from then on only to whoever gets the mail. */
    String make(AccountId account, Duration validity) {
        String token = SecretLink.newToken();
        jdbc.sql("""
                insert into identity_password_link (id, account_id, token_hash, created_at, expires_at)
                values (?, ?, ?, ?, ?)
                """)
                .params(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(account.value()),
                        SecretLink.hash(token),
                        Columns.at(clock.instant()),
                        Columns.at(clock.instant().plus(validity)))
                .update();
        return token;
    }

    /** Whose link it is; it cannot be used again. Two who use it at once are told apart by the database. */
    AccountId use(String token) {
        int used = jdbc.sql("""
                update identity_password_link set used_at = :now
                where token_hash = :hash and used_at is null and expires_at > :now
                """)
                .param("now", Columns.at(clock.instant()))
                .param("hash", SecretLink.hash(token))
                .update();
        if (used == 0) {
            throw new UsedOrExpired();
        }
        return jdbc.sql("select account_id from identity_password_link where token_hash = ?")
                .param(SecretLink.hash(token))
                .query((row, number) -> new AccountId(Ids.uuid(row.getBytes(1))))
                .single();
    }

    /** Makes the account's other links useless. */
    void withdrawAll(AccountId account) {
        jdbc.sql("update identity_password_link set used_at = ? where account_id = ? and used_at is null")
                .params(Columns.at(clock.instant()), Ids.bytes(account.value()))
                .update();
    }

    /** How many links the account was sent since then. */
    int madeSince(AccountId account, Instant since) {
        return jdbc.sql("select count(*) from identity_password_link where account_id = ? and created_at >= ?")
                .params(Ids.bytes(account.value()), Columns.at(since))
                .query(Integer.class)
                .single();
    }

    @Scheduled(cron = "0 17 3 * * *")
    void forgetExpired() {
        jdbc.sql("delete from identity_password_link where expires_at < ?")
                .param(Columns.at(clock.instant().minus(Duration.ofDays(30))))
                .update();
    }

    /** The link was used, replaced, has run out, or never was one. */
    static class UsedOrExpired extends Refusal {
        UsedOrExpired() {
            super(Kind.CONFLICT, "identity.reset-link-used-or-expired");
        }
    }
}
