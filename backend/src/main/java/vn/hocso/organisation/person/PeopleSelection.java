package vn.hocso.organisation.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
    private final Memberships places;
    private final Access access;

    PeopleSelection(PersonList list, Memberships places, Access access) {
        this.list = list;
        this.places = places;
        this.access = access;
    }

    public List<AccountId> of(Actor actor, PersonSearch search, int most) {
        List<String> scope = access.requireScope(actor, Permission.VIEW_PEOPLE);
        return list.ids(search.query(Paging.first(1)), scope, most);
    }

    /** Those of the given people whom the actor may see. */
    public Set<AccountId> visible(Actor actor, List<AccountId> people) {
        List<String> scope = access.authority(actor).paths(Permission.VIEW_PEOPLE);
        Map<AccountId, List<String>> paths = places.pathsOf(people);
        return people.stream()
                .filter(person -> paths.getOrDefault(person, List.of()).stream()
                        .anyMatch(path -> scope.stream().anyMatch(path::startsWith)))
                .collect(Collectors.toSet());
    }
}
