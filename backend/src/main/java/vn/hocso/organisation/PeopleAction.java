package vn.hocso.organisation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.Actor;

/**
 * Something that can be done to many people of a list at once. Modules bring their own; each is called for one person in a transaction of
 * its own, and refuses as it would if that person had been chosen alone.
 */
public interface PeopleAction {

    Kind kind();

    /** Refuses what makes no sense for anybody, before the first person is touched. */
    void check(Actor actor, Params params);

    /** Does it; false if there was nothing to do. */
    boolean act(Actor actor, AccountId person, Params params);

    /** What is done. */
    enum Kind {
        TRANSFER,
        INVITE,
        SUSPEND,
        REINSTATE,
        GRANT_ROLE,
        ENROL
    }

    /** What the different actions have to know; each says which of these it needs. */
    record Params(
            @Nullable UnitId unitId,
            @Nullable Role role,
            @Nullable UUID courseId,
            @Nullable LocalDate dueOn,
            @Nullable String reason) {}
}
