package vn.hocso.organisation.importing;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.importing.RowCheck.Frame;
import vn.hocso.organisation.importing.UnitIndex.Place;
import vn.hocso.shared.Ids;

/** Sets up what the rows of an import are checked against: the units as they are and what its owner may do now. */
@Component
class Frames {

    private final JdbcClient jdbc;
    private final Access access;

    Frames(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    Frame of(ImportHead head) {
        Authority authority = access.authority(head.owner().actor());
        return new Frame(authority, new UnitIndex(places(), authority), head.mapping(), head.unit(), new SeenKeys());
    }

    private List<Place> places() {
        return jdbc.sql("select id, code, name, full_name, path from organisation_unit where valid_until is null")
                .query((row, number) -> new Place(
                        new UnitId(Ids.uuid(row.getBytes(1))),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }
}
