package vn.hocso.organisation.person;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Paging;

/** Everybody whom a list with these filters would show to the actor, on all its pages. */
@Component
public class PeopleSelection {

    private final PersonList list;
    private final Access access;

    PeopleSelection(PersonList list, Access access) {
        this.list = list;
        this.access = access;
    }

    public List<AccountId> of(Actor actor, PersonSearch search, int most) {
        List<String> scope = access.requireScope(actor, Permission.VIEW_PEOPLE);
        return list.ids(search.query(Paging.first(1)), scope, most);
    }
}
