package vn.hocso.organisation.role;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.RiskyAct;
import vn.hocso.organisation.Role;

/** Gives a role that takes two people to give. */
@Component
class GrantRoleAct implements RiskyAct<WantedGrant> {

    private final Granting granting;
    private final RoleBook roles;
    private final GrantFacts facts;
    private final Access access;

    GrantRoleAct(Granting granting, RoleBook roles, GrantFacts facts, Access access) {
        this.granting = granting;
        this.roles = roles;
        this.facts = facts;
        this.access = access;
    }

    @Override
    public String name() {
        return "role-grant";
    }

    @Override
    public String words() {
        return "organisation.act.role-grant";
    }

    @Override
    public Class<WantedGrant> payloadType() {
        return WantedGrant.class;
    }

    @Override
    public String subject(WantedGrant wanted) {
        return subjectOf(wanted.accountId()) + " " + wanted.role() + " " + wanted.unitId();
    }

    /** With what the subject of every request about the roles of this person begins. */
    static String subjectOf(AccountId person) {
        return person.toString();
    }

    @Override
    public Authorisation decidedBy(WantedGrant wanted) {
        boolean system = wanted.role().equals(Role.SYSTEM_ADMINISTRATOR);
        return new Authorisation(system ? Permission.ADMINISTER_SYSTEM : Permission.GRANT_ROLES, wanted.unitId());
    }

    @Override
    public Set<AccountId> beneficiaries(WantedGrant wanted) {
        return Set.of(wanted.accountId());
    }

    /** A second person could have given it too, or two who lack the same could give it to each other. */
    @Override
    public boolean mayDecide(Authority decider, WantedGrant wanted, String unitPath) {
        return decider.covers(roles.require(wanted.role()).permissions(), unitPath);
    }

    @Override
    public List<Map<String, String>> facts(List<WantedGrant> payloads, Locale locale) {
        return facts.of(payloads, locale);
    }

    @Override
    public void carryOut(WantedGrant wanted, Agreed agreed) {
        granting.check(access.authority(agreed.askedBy().actor()), wanted);
        granting.carryOut(
                wanted, agreed.askedBy(), agreed.reason(), agreed.approval().value());
    }
}
