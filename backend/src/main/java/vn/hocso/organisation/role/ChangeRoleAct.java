package vn.hocso.organisation.role;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.RiskyAct;
import vn.hocso.organisation.Units;

/** Gives people who hold a custom role a dangerous permission more. */
@Component
class ChangeRoleAct implements RiskyAct<RoleDetails> {

    private final RoleChanges changes;
    private final GrantRows grants;
    private final RoleWords words;
    private final Access access;
    private final Units units;

    ChangeRoleAct(RoleChanges changes, GrantRows grants, RoleWords words, Access access, Units units) {
        this.changes = changes;
        this.grants = grants;
        this.words = words;
        this.access = access;
        this.units = units;
    }

    @Override
    public String name() {
        return "role-change";
    }

    @Override
    public String words() {
        return "organisation.act.role-change";
    }

    @Override
    public Class<RoleDetails> payloadType() {
        return RoleDetails.class;
    }

    @Override
    public String subject(RoleDetails wanted) {
        return wanted.role().code();
    }

    @Override
    public Authorisation decidedBy(RoleDetails wanted) {
        return new Authorisation(Permission.ADMINISTER_SYSTEM, units.root().id());
    }

    @Override
    public Set<AccountId> beneficiaries(RoleDetails wanted) {
        return grants.openOf(wanted.role()).stream().map(Grant::accountId).collect(Collectors.toSet());
    }

    @Override
    public List<Map<String, String>> facts(List<RoleDetails> payloads, Locale locale) {
        return payloads.stream()
                .map(wanted -> Map.of(
                        "role",
                                words.name(
                                        wanted.role(),
                                        wanted.name().vi(),
                                        wanted.name().en(),
                                        locale),
                        "permissions", words.list(wanted.permissions(), locale)))
                .toList();
    }

    @Override
    public void carryOut(RoleDetails wanted, Agreed agreed) {
        changes.requireCovered(access.authority(agreed.askedBy().actor()), wanted);
        changes.change(changes.require(wanted.role()), wanted, agreed.askedBy());
    }
}
