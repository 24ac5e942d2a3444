package vn.hocso.identity.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.Language;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Registrations that wait for their address to be confirmed, and whether there may be any. */
@Repository
class RegistrationRows {

    private static final String OPEN = "registration.open";

    private final JdbcClient jdbc;
    private final Clock clock;

    RegistrationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String insert(RegisterAccount wanted, Duration validity) {
        String token = SecretLink.newToken();
        jdbc.sql("""
                insert into identity_registration (token_hash, email, full_name, language, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        SecretLink.hash(token),
                        LoginName.lower(wanted.email()),
                        wanted.fullName(),
                        wanted.language().name(),
                        Columns.at(clock.instant()),
                        Columns.at(clock.instant().plus(validity)))
                .update();
        return token;
    }

    Optional<RegisterAccount> find(String token) {
        return jdbc.sql("""
                select full_name, email, language from identity_registration where token_hash = ? and expires_at > ?
                """)
                .params(SecretLink.hash(token), Columns.at(clock.instant()))
                .query((row, number) ->
                        new RegisterAccount(row.getString(1), row.getString(2), Language.of(row.getString(3))))
                .optional();
    }

    /** Of two who use the link at once, one is told that it was theirs. */
    boolean use(String token) {
        return jdbc.sql("delete from identity_registration where token_hash = ?")
                        .param(SecretLink.hash(token))
                        .update()
                == 1;
    }

    int since(String email, Instant since) {
        return jdbc.sql("select count(*) from identity_registration where email = ? and created_at >= ?")
                .params(LoginName.lower(email), Columns.at(since))
                .query(Integer.class)
                .single();
    }

    Optional<Boolean> decided() {
        return jdbc.sql("select value from identity_setting where name = ?")
                .param(OPEN)
                .query((row, number) -> Boolean.valueOf(row.getString(1)))
                .optional();
    }

    void decide(boolean open, AccountId by) {
        jdbc.sql("""
                insert into identity_setting (name, value, decided_by, decided_at) values (?, ?, ?, ?)
                on duplicate key update value = values(value), decided_by = values(decided_by), decided_at = values(decided_at)
                """)
                .params(OPEN, Boolean.toString(open), Ids.bytes(by.value()), Columns.at(clock.instant()))
                .update();
    }

    @Scheduled(cron = "0 37 3 * * *")
    void forgetExpired() {
        jdbc.sql("delete from identity_registration where expires_at < ?")
                .param(Columns.at(clock.instant()))
                .update();
    }
}
