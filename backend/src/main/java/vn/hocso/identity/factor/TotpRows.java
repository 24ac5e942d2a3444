package vn.hocso.identity.factor;

import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Encryption;
import vn.hocso.shared.Ids;

/** Secrets behind one-time codes, encrypted for the account they belong to. */
@Repository
class TotpRows {

    private final JdbcClient jdbc;
    private final Encryption encryption;

    TotpRows(JdbcClient jdbc, Encryption encryption) {
        this.jdbc = jdbc;
        this.encryption = encryption;
    }

    void save(AccountId account, byte[] secret, long usedStep, Instant now) {
        jdbc.sql("""
                insert into identity_totp (account_id, secret, last_step, created_at) values (?, ?, ?, ?)
                on duplicate key update secret = values(secret), last_step = values(last_step), created_at = values(created_at)
                """)
                .params(
                        Ids.bytes(account.value()),
                        encryption.encrypt(purpose(account), secret),
                        usedStep,
                        Columns.at(now))
                .update();
    }

    Optional<byte[]> secret(AccountId account) {
        return jdbc.sql("select secret from identity_totp where account_id = ?")
                .param(Ids.bytes(account.value()))
                .query((row, number) -> encryption.decrypt(purpose(account), row.getBytes(1)))
                .optional();
    }

    /** Whether the step was later than the last one used. Of two who send the same code at once, one is told so. */
    boolean use(AccountId account, long step) {
        return jdbc.sql("update identity_totp set last_step = ? where account_id = ? and last_step < ?")
                        .params(step, Ids.bytes(account.value()), step)
                        .update()
                == 1;
    }

    boolean delete(AccountId account) {
        return jdbc.sql("delete from identity_totp where account_id = ?")
                        .param(Ids.bytes(account.value()))
                        .update()
                == 1;
    }

    private static String purpose(AccountId account) {
        return "identity.totp " + account;
    }
}
