package vn.hocso.organisation.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.NewMembership;
import vn.hocso.organisation.PersonClass;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitRef;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** A time somebody spends or spent in a unit. */
record MembershipRecord(
        UUID id,
        UnitRef unit,
        String unitPath,
        @Nullable String position,
        @Nullable String rank,
        @Nullable PersonClass personClass,
        boolean primary,
        Instant since,
        @Nullable Instant endedAt,
        @Nullable String endedReason) {

    static final String COLUMNS = """
            m.id, u.id, u.name, u.full_name, u.path, m.job_position, m.job_rank, m.person_class,
            m.is_primary, m.since, m.ended_at, m.ended_reason
            """;

    static MembershipRecord of(ResultSet row, int number) throws SQLException {
        String personClass = row.getString(8);
        return new MembershipRecord(
                Ids.uuid(row.getBytes(1)),
                new UnitRef(new UnitId(Ids.uuid(row.getBytes(2))), row.getString(3), row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                personClass == null ? null : PersonClass.valueOf(personClass),
                row.getBoolean(9),
                Columns.instant(row, "since"),
                Columns.instantOrNull(row, "ended_at"),
                row.getString(12));
    }

    /** The same place and post, to go on for somebody. */
    NewMembership again(AccountId person) {
        return new NewMembership(person, unit.id(), position, rank, personClass);
    }

    boolean isHeld() {
        return endedAt == null;
    }
}
