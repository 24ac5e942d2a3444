package vn.hocso.identity.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.session.OpenSessions;
import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonalData;

/** Who a person is. Erasing leaves an account that nobody can use and that names nobody, so that what points at it still points. */
@Component
class AccountPersonalData implements PersonalData {

    private static final List<String> OWNED = List.of(
            "identity_password_link",
            "identity_totp",
            "identity_recovery_code",
            "identity_passkey",
            "identity_passkey_user",
            "identity_external_login");

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final OpenSessions sessions;

    AccountPersonalData(JdbcClient jdbc, AccountRepository accounts, OpenSessions sessions) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    public String section() {
        return "identity";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void tell(UUID account, Rows rows) {
        jdbc.sql("""
                select full_name as 'name', email as 'email', staff_code as 'staff-code', phone as 'phone',
                    language as 'language', status as 'status', created_at as 'since',
                    password_changed_at as 'password-changed-at'
                from identity_account where id = ?
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("account", row);
        });
        jdbc.sql("""
                select created_at as 'at', expires_at as 'expires', used_at as 'used'
                from identity_password_link where account_id = ? order by created_at
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("password-links", row);
        });
        jdbc.sql("""
                select label as 'name', created_at as 'since', last_used_at as 'last'
                from identity_passkey where account_id = ? order by created_at
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("passkeys", row);
        });
        jdbc.sql("select created_at as 'since' from identity_totp where account_id = ?")
                .param(Ids.bytes(account))
                .query(row -> {
                    rows.add("authenticators", row);
                });
        jdbc.sql("""
                select issuer as 'provider', subject as 'name', linked_at as 'since', last_used_at as 'last'
                from identity_external_login where account_id = ?
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("external-logins", row);
        });
    }

    @Override
    public List<Kept> erase(UUID account) {
        accounts.findById(account).ifPresent(known -> {
            forgetRegistrations(known.view().email());
            known.erase();
            accounts.saveAndFlush(known);
        });
        OWNED.forEach(table -> jdbc.sql("delete from " + table + " where account_id = ?")
                .param(Ids.bytes(account))
                .update());
        sessions.endAll(new AccountId(account), Optional.empty());
        return List.of();
    }

    private void forgetRegistrations(String email) {
        jdbc.sql("delete from identity_registration where email = ?")
                .param(email)
                .update();
    }
}
