package vn.hocso.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.RiskyAct.Authorisation;
import vn.hocso.shared.Actor;

/** Answers what somebody may do and where. Each call takes one statement. */
public interface Access {

    boolean may(Actor actor, Permission permission, UnitId unit);

    /** Refuses: as not allowed if the permission is held nowhere, as not found if it is held elsewhere only. */
    void require(Actor actor, Permission permission, UnitId unit);

    /** Paths of the units below which the permission is held, for queries to filter by; empty when it is held nowhere. */
    List<String> scopePaths(Actor actor, Permission permission);

    /** As {@link #scopePaths}, but refuses when the permission is held nowhere. */
    List<String> requireScope(Actor actor, Permission permission);

    /** Refuses unless the permission is held for the whole tree: for what concerns everybody, whose system administrators may be of one unit. */
    void requireEverywhere(Actor actor, Permission permission);

    boolean mayAnywhere(Actor actor, Permission permission);

    Set<Permission> permissions(Actor actor);

    /** Everything the actor may do now, to answer many questions with one statement. */
    Authority authority(Actor actor);

    /** The same for many people, in one statement. */
    Map<AccountId, Authority> authorities(Collection<AccountId> accounts);

    /** People who hold at least one of the permissions for its unit and may sign in, at most so many of them. */
    List<AccountId> holders(Set<Authorisation> wanted, int most);
}
