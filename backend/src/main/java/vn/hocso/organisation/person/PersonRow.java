package vn.hocso.organisation.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.audit.Changes;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountStatus;
import vn.hocso.organisation.PersonClass;
import vn.hocso.organisation.PersonView;
import vn.hocso.organisation.RoleView;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitRef;
import vn.hocso.shared.Ids;

/** A person with their place, as a list reads them. */
record PersonRow(
        AccountId accountId,
        String fullName,
        String email,
        @Nullable String staffCode,
        @Nullable String phone,
        AccountStatus status,
        UnitRef unit,
        String unitPath,
        @Nullable String position,
        @Nullable String rank,
        @Nullable PersonClass personClass) {

    static final String COLUMNS = """
            p.id, p.full_name, p.email, p.staff_code, p.phone, p.status,
            pl.unit_id, pl.unit_name, pl.unit_full_name, pl.unit_path, pl.job_position, pl.job_rank, pl.person_class
            """;

    static PersonRow of(ResultSet row, int number) throws SQLException {
        String personClass = row.getString(13);
        return new PersonRow(
                new AccountId(Ids.uuid(row.getBytes(1))),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                AccountStatus.valueOf(row.getString(6)),
                new UnitRef(new UnitId(Ids.uuid(row.getBytes(7))), row.getString(8), row.getString(9)),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                personClass == null ? null : PersonClass.valueOf(personClass));
    }

    /** With what differs in the place, from what the person was before. */
    Changes changes(Changes account, PersonDetails now) {
        return account.of("unitId", unit.id(), now.unitId())
                .of("position", position, now.position())
                .of("rank", rank, now.rank())
                .of("personClass", personClass, now.personClass());
    }

    PersonView view(List<RoleView> roles, Set<PersonView.Ability> abilities) {
        return new PersonView(
                accountId,
                fullName,
                email,
                staffCode,
                phone,
                unit,
                position,
                rank,
                personClass,
                status,
                roles,
                abilities);
    }
}
