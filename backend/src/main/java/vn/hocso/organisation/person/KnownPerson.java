package vn.hocso.organisation.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountDetails;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.PersonClass;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Somebody who is here already, with all that an import compares. The place is null for whoever belongs nowhere any more. */
public record KnownPerson(
        AccountId accountId,
        String fullName,
        String email,
        @Nullable String staffCode,
        @Nullable String phone,
        @Nullable UnitId unitId,
        @Nullable String unitPath,
        @Nullable String position,
        @Nullable String rank,
        @Nullable PersonClass personClass,
        @Nullable Instant since,
        @Nullable LocalDate birthDate,
        byte @Nullable [] citizenPrint,
        @Nullable AccountId survivor) {

    static final String SELECT = """
            select p.id, p.full_name, p.email, p.staff_code, p.phone, pl.unit_id, pl.unit_path, pl.job_position, pl.job_rank,
                   pl.person_class, pl.since, r.birth_date, r.citizen_print, mg.survivor_id
            from identity_person p
            left join organisation_place pl on pl.account_id = p.id
            left join organisation_person r on r.account_id = p.id
            left join organisation_merge mg on mg.retired_id = p.id
            where\s""";

    static KnownPerson of(ResultSet row, int number) throws SQLException {
        byte[] unit = row.getBytes(6);
        byte[] survivor = row.getBytes(14);
        String personClass = row.getString(10);
        return new KnownPerson(
                new AccountId(Ids.uuid(row.getBytes(1))),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                unit == null ? null : new UnitId(Ids.uuid(unit)),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                personClass == null ? null : PersonClass.valueOf(personClass),
                Columns.instantOrNull(row, "since"),
                row.getObject(12, LocalDate.class),
                row.getBytes(13),
                survivor == null ? null : new AccountId(Ids.uuid(survivor)));
    }

    public AccountDetails details() {
        return new AccountDetails(fullName, email, staffCode, phone);
    }

    @Override
    public String toString() {
        return "KnownPerson " + accountId;
    }
}
