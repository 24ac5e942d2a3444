package vn.hocso.organisation.me;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.identity.AccountDetails;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.identity.Language;
import vn.hocso.identity.NewAccount;
import vn.hocso.organisation.NewMembership;
import vn.hocso.organisation.People;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Refusal;

/** Invites the first system administrator of an empty installation, to the address the installation was given. */
@Component
@Order(0)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final People people;
    private final RoleGrants roles;
    private final Units units;
    private final TransactionTemplate transaction;
    private final String email;

    FirstAdministrator(
            Accounts accounts,
            People people,
            RoleGrants roles,
            Units units,
            TransactionTemplate transaction,
            @Value("${hocso.admin.email:}") String email) {
        this.accounts = accounts;
        this.people = people;
        this.roles = roles;
        this.units = units;
        this.transaction = transaction;
        this.email = email;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (email.isBlank() || !accounts.none()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> invite());
            LOG.info("Invited the first system administrator");
        } catch (Refusal refusal) {
            LOG.warn("The first system administrator could not be invited: {}", refusal.code());
        }
    }

    private void invite() {
        AccountDetails details = new AccountDetails("Quản trị hệ thống", email, null, null);
        AccountId id = accounts.create(NewAccount.invited(details, Language.VI));
        UnitId root = units.root().id();
        people.addMember(new NewMembership(id, root, null, null, null));
        roles.grant(id, Role.SYSTEM_ADMINISTRATOR, root);
    }
}
