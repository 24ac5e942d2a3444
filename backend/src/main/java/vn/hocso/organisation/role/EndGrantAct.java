package vn.hocso.organisation.role;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.RiskyAct;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;

/** Ends the authority of a system administrator. */
@Component
class EndGrantAct implements RiskyAct<EndGrantAct.Ending> {

    private final GrantRows rows;
    private final GrantBook book;
    private final GrantPolicy policy;
    private final GrantFacts facts;
    private final Access access;

    EndGrantAct(GrantRows rows, GrantBook book, GrantPolicy policy, GrantFacts facts, Access access) {
        this.rows = rows;
        this.book = book;
        this.policy = policy;
        this.facts = facts;
        this.access = access;
    }

    /** Which grant is to end; whose and where is kept beside, to be told without reading it. */
    record Ending(UUID grantId, AccountId accountId, Role role, UnitId unitId) {

        static Ending of(Grant grant) {
            return new Ending(grant.id(), grant.accountId(), grant.role(), grant.unitId());
        }

        private WantedGrant grant() {
            return new WantedGrant(accountId, role, unitId, null, null, null);
        }
    }

    @Override
    public String name() {
        return "role-end";
    }

    @Override
    public String words() {
        return "organisation.act.role-end";
    }

    @Override
    public Class<Ending> payloadType() {
        return Ending.class;
    }

    @Override
    public String subject(Ending ending) {
        return subject(ending.grantId());
    }

    static String subject(UUID grantId) {
        return grantId.toString();
    }

    @Override
    public Authorisation decidedBy(Ending ending) {
        return new Authorisation(Permission.ADMINISTER_SYSTEM, ending.unitId());
    }

    /** Whoever would lose the role does not judge whether they do. */
    @Override
    public Set<AccountId> beneficiaries(Ending ending) {
        return Set.of(ending.accountId());
    }

    @Override
    public List<Map<String, String>> facts(List<Ending> payloads, Locale locale) {
        return facts.of(payloads.stream().map(Ending::grant).toList(), locale);
    }

    @Override
    public void carryOut(Ending ending, Agreed agreed) {
        Grant grant = rows.find(ending.grantId()).orElseThrow(OutsideScope::new);
        policy.requireMayGrant(
                access.authority(agreed.askedBy().actor()), grant.role(), grant.permissions(), grant.unitPath());
        policy.requireAnotherAdministrator(grant);
        book.end(grant, agreed.askedBy(), agreed.reason());
    }
}
