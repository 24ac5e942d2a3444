package vn.hocso.organisation.person;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountStatus;
import vn.hocso.organisation.PersonClass;
import vn.hocso.organisation.PersonQuery;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Paging;

/** The filters of the list of people, as they stand in the address. */
public record PersonSearch(
        @Nullable UnitId unit,
        @Nullable Boolean subtree,
        @Nullable @Size(max = 200) String q,
        @Nullable @Size(max = 100) String position,
        @Nullable @Size(max = 100) String rank,
        @Nullable PersonClass personClass,
        @Nullable Role role,
        @Nullable AccountStatus status) {

    PersonQuery query(Paging paging) {
        return new PersonQuery(unit, subtree == null || subtree, q, position, rank, personClass, role, status, paging);
    }
}
