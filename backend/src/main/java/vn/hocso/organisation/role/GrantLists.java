package vn.hocso.organisation.role;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.Permission;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** Lists grants for the units whose people the reader may see. */
@Service
class GrantLists {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final Paging IN_ORDER = new Paging(null, null, "unit");

    private final GrantListRows rows;
    private final GrantPolicy policy;
    private final Access access;
    private final Clock clock;

    GrantLists(GrantListRows rows, GrantPolicy policy, Access access, Clock clock) {
        this.rows = rows;
        this.policy = policy;
        this.access = access;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<GrantView> page(Actor actor, GrantSearch search, Paging paging) {
        Authority authority = access.authority(actor);
        GrantCondition condition = condition(authority, search);
        List<GrantView> views = rows.part(condition, paging, paging.size(), paging.offset()).stream()
                .map(row -> row.view(abilities(authority, row)))
                .toList();
        return Page.of(views, paging, rows.count(condition));
    }

    /** Hands over every row of the list in its order, a thousand at a time, as they all were at one moment. */
    @Transactional(readOnly = true)
    public void forEach(Actor actor, GrantSearch search, Paging paging, Consumer<GrantRow> each) {
        GrantCondition condition = condition(access.authority(actor), search);
        List<GrantRow> part;
        int offset = 0;
        do {
            part = rows.part(condition, paging, ROWS_AT_ONCE, offset);
            part.forEach(each);
            offset += ROWS_AT_ONCE;
        } while (part.size() == ROWS_AT_ONCE);
    }

    /** What somebody holds and will hold. Of roles in units of others it is not told why they were given. */
    @Transactional(readOnly = true)
    public List<GrantView> heldBy(Actor actor, AccountId person) {
        Authority authority = access.authority(actor);
        policy.requireVisible(authority, Permission.VIEW_PEOPLE, person);
        GrantCondition held = new GrantCondition(person, clock.instant());
        return rows.part(held, IN_ORDER, ROWS_AT_ONCE, 0).stream()
                .map(row -> authority.may(Permission.VIEW_PEOPLE, row.unitPath()) ? row : row.withoutReason())
                .map(row -> row.view(abilities(authority, row)))
                .toList();
    }

    void requireMayList(Actor actor) {
        access.requireScope(actor, Permission.VIEW_PEOPLE);
    }

    private GrantCondition condition(Authority authority, GrantSearch search) {
        List<String> scope = authority.paths(Permission.VIEW_PEOPLE);
        if (scope.isEmpty()) {
            throw new NotAllowed();
        }
        return new GrantCondition(search, scope, clock.instant());
    }

    private Set<GrantView.Ability> abilities(Authority authority, GrantRow row) {
        return row.state() != GrantState.PAST && policy.mayEnd(authority, row.permissions(), row.unitPath())
                ? EnumSet.allOf(GrantView.Ability.class)
                : Set.of();
    }
}
