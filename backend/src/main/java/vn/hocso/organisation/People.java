package vn.hocso.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;

/** The people of the units. */
public interface People {

    Optional<MembershipView> primaryMembership(AccountId account);

    /** Where each of these people belongs, in one statement. */
    Map<AccountId, MembershipView> primaryMemberships(Collection<AccountId> accounts);

    /** A page of the people the actor may see, in the order of Vietnamese names. */
    Page<PersonView> find(Actor actor, PersonQuery query);

    /** Everyone who belongs to the unit or to one below it. */
    List<AccountId> within(UnitId unit, boolean subtree);

    /** Lets somebody belong to a unit, as a learner there. */
    void addMember(NewMembership membership);

    void addMembers(Collection<NewMembership> memberships);
}
