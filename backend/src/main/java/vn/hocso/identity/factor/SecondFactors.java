package vn.hocso.identity.factor;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Refusal;

/** The second factors of accounts, and what has to be minded when one is added or removed. */
@Component
public class SecondFactors {

    private final JdbcClient jdbc;
    private final RecoveryCodes recoveryCodes;
    private final RequiredFactors required;

    SecondFactors(JdbcClient jdbc, RecoveryCodes recoveryCodes, RequiredFactors required) {
        this.jdbc = jdbc;
        this.recoveryCodes = recoveryCodes;
        this.required = required;
    }

    public HeldFactors of(AccountId account) {
        return jdbc.sql("""
                select a.password_changed_at,
                  (select t.created_at from identity_totp t where t.account_id = a.id) as totp_since,
                  (select count(*) from identity_passkey p where p.account_id = a.id) as passkeys,
                  (select count(*) from identity_recovery_code c where c.account_id = a.id and c.used_at is null) as codes_left,
                  exists (select 1 from identity_external_login l where l.account_id = a.id) as linked
                from identity_account a where a.id = ?
                """)
                .param(Ids.bytes(account.value()))
                .query((row, number) -> new HeldFactors(
                        Columns.instantOrNull(row, "totp_since"),
                        row.getInt("passkeys"),
                        row.getInt("codes_left"),
                        Columns.instantOrNull(row, "password_changed_at"),
                        row.getBoolean("linked")))
                .optional()
                .orElse(HeldFactors.NONE);
    }

    /** To be called when a factor was added: with the first one come recovery codes, to be shown this once. */
    public List<String> recoveryCodesFor(AccountId account) {
        return of(account).recoveryCodesLeft() > 0 ? List.of() : recoveryCodes.renew(account);
    }

    /** To be called when a factor was removed: without any, recovery codes lead nowhere, and a role may not allow it. */
    public void removed(AccountId account) {
        if (of(account).second()) {
            return;
        }
        if (required.inForce(account)) {
            throw new SecondFactorRequired();
        }
        recoveryCodes.delete(account);
    }

    /** A role of this person requires a second factor, so the last one cannot be removed. */
    static class SecondFactorRequired extends Refusal {
        SecondFactorRequired() {
            super(Kind.CONFLICT, "identity.second-factor-required");
        }
    }
}
