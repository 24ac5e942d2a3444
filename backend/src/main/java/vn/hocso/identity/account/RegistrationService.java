package vn.hocso.identity.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.identity.AccountDetails;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.identity.Registration;
import vn.hocso.identity.throttle.Patience;
import vn.hocso.identity.throttle.Throttle;
import vn.hocso.identity.throttle.Throttle.Limit;
import vn.hocso.shared.Refusal;

/** The public opens accounts, where the installation or its administrators allow it. */
@Service
class RegistrationService implements Registration {

    private static final Duration VALIDITY = Duration.ofHours(24);
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_IN_WINDOW = 3;
    private static final Patience ADDRESS = new Patience(200, Duration.ofSeconds(5), Duration.ofSeconds(30));

    private final RegistrationRows rows;
    private final AccountRepository accounts;
    private final Accounts opening;
    private final PasswordMails mails;
    private final Afterwards afterwards;
    private final Throttle throttle;
    private final AuditTrail audit;
    private final Clock clock;
    private final boolean configured;

    RegistrationService(
            RegistrationRows rows,
            AccountRepository accounts,
            Accounts opening,
            PasswordMails mails,
            Afterwards afterwards,
            Throttle throttle,
            AuditTrail audit,
            Clock clock,
            @Value("${hocso.registration}") boolean configured) {
        this.rows = rows;
        this.accounts = accounts;
        this.opening = opening;
        this.mails = mails;
        this.afterwards = afterwards;
        this.throttle = throttle;
        this.audit = audit;
        this.clock = clock;
        this.configured = configured;
    }

    @Override
    public boolean open() {
        return rows.decided().orElse(configured);
    }

    @Override
    @Transactional
    public void decide(boolean open, AccountId decidedBy) {
        rows.decide(open, decidedBy);
        audit.record(AuditedAct.of(open ? "identity.registration-opened" : "identity.registration-closed"));
    }

    void accept(RegisterAccount wanted, String address) {
        requireOpen();
        LoginName.email(wanted.email());
        throttle.admit(new Limit("registration from " + address, ADDRESS));
        afterwards.run(() -> send(wanted));
    }

    private void send(RegisterAccount wanted) {
        Optional<Account> known = accounts.findByEmail(LoginName.lower(wanted.email()));
        if (rows.since(wanted.email(), clock.instant().minus(WINDOW)) >= MOST_IN_WINDOW) {
            return;
        }
        String token = rows.insert(wanted, VALIDITY);
        if (known.isPresent()) {
            mails.sendAlreadyRegistered(known.get().view());
        } else {
            mails.sendRegistration(wanted, token, VALIDITY);
        }
    }

    /** Opens the account. The link has worked by then; a password that is refused leaves it for another try. */
    @Transactional
    public void confirm(String token, String password) {
        requireOpen();
        RegisterAccount wanted = rows.find(token).orElseThrow(UsedOrExpired::new);
        opening.register(
                new AccountDetails(wanted.fullName(), wanted.email(), null, null), wanted.language(), password);
        if (!rows.use(token)) {
            throw new UsedOrExpired();
        }
    }

    private void requireOpen() {
        if (!open()) {
            throw new Closed();
        }
    }

    /** This installation opens accounts for people; they do not do it themselves. */
    static class Closed extends Refusal {
        Closed() {
            super(Kind.CONFLICT, "identity.registration-closed");
        }
    }

    /** The link was used, has run out, or never was one. */
    static class UsedOrExpired extends Refusal {
        UsedOrExpired() {
            super(Kind.CONFLICT, "identity.registration-link-used-or-expired");
        }
    }
}
