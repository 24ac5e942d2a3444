package vn.hocso.identity.factor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.SecondFactorPolicy;
import vn.hocso.identity.session.OpenSessions;
import vn.hocso.shared.Ids;

@Service
@Transactional
class SecondFactorAdministration implements SecondFactorPolicy {

    private final RequiredFactors required;
    private final TotpRows totp;
    private final RecoveryCodes recoveryCodes;
    private final OpenSessions sessions;
    private final FactorAudit audit;
    private final JdbcClient jdbc;

    SecondFactorAdministration(
            RequiredFactors required,
            TotpRows totp,
            RecoveryCodes recoveryCodes,
            OpenSessions sessions,
            FactorAudit audit,
            JdbcClient jdbc) {
        this.required = required;
        this.totp = totp;
        this.recoveryCodes = recoveryCodes;
        this.sessions = sessions;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Requirement> requirements() {
        return required.all();
    }

    @Override
    public void require(String role, Instant from, AccountId decidedBy) {
        required.save(new Requirement(role, from), decidedBy);
        audit.required(new Requirement(role, from));
    }

    @Override
    public void lift(String role) {
        if (required.delete(role)) {
            audit.lifted(role);
        }
    }

    @Override
    public void reset(AccountId account) {
        totp.delete(account);
        jdbc.sql("delete from identity_passkey where account_id = ?")
                .param(Ids.bytes(account.value()))
                .update();
        recoveryCodes.delete(account);
        audit.reset(account);
        sessions.endAll(account, Optional.empty());
    }
}
