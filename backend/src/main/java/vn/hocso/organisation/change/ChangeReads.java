package vn.hocso.organisation.change;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.Permission;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** Decisions about units, shown to those who look after one of the units. */
@Service
@Transactional(readOnly = true)
class ChangeReads {

    private static final int ROWS_AT_ONCE = 500;

    private final ChangeList list;
    private final Access access;

    ChangeReads(ChangeList list, Access access) {
        this.list = list;
        this.access = access;
    }

    Page<ChangeView> page(Actor actor, ChangeQuery query, Paging paging) {
        return list.page(query, reader(actor), paging);
    }

    ChangeView one(Actor actor, UUID id) {
        return list.find(id, reader(actor)).orElseThrow(OutsideScope::new);
    }

    void forEach(Actor actor, ChangeQuery query, Consumer<ChangeView> each) {
        Authority reader = reader(actor);
        List<ChangeView> rows;
        int offset = 0;
        do {
            rows = list.part(query, reader, ROWS_AT_ONCE, offset);
            rows.forEach(each);
            offset += ROWS_AT_ONCE;
        } while (rows.size() == ROWS_AT_ONCE);
    }

    Authority reader(Actor actor) {
        Authority authority = access.authority(actor);
        if (!authority.mayAnywhere(Permission.MANAGE_UNITS) && !authority.mayAnywhere(Permission.VIEW_PEOPLE)) {
            throw new NotAllowed();
        }
        return authority;
    }
}
