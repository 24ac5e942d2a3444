package vn.hocso.organisation.person;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.PersonClass;
import vn.hocso.organisation.UnitRef;
import vn.hocso.shared.VietnamCalendar;

/** A membership as the page of a person shows it, with what may be done to it. */
record MembershipRecordView(
        UUID id,
        UnitRef unit,
        @Nullable String position,
        @Nullable String rank,
        @Nullable PersonClass personClass,
        boolean primary,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String endedReason,
        Set<Ability> abilities) {

    enum Ability {
        EDIT,
        END,
        MAKE_PRIMARY,
        TRANSFER
    }

    static MembershipRecordView of(MembershipRecord record, boolean manages, boolean managesPrimary) {
        return new MembershipRecordView(
                record.id(),
                record.unit(),
                record.position(),
                record.rank(),
                record.personClass(),
                record.primary(),
                VietnamCalendar.day(record.since()),
                record.endedAt() == null ? null : VietnamCalendar.day(record.endedAt()),
                record.endedReason(),
                abilities(record, manages, managesPrimary));
    }

    private static Set<Ability> abilities(MembershipRecord record, boolean manages, boolean managesPrimary) {
        Set<Ability> abilities = EnumSet.noneOf(Ability.class);
        if (!record.isHeld() || !manages) {
            return abilities;
        }
        abilities.add(Ability.EDIT);
        if (record.primary()) {
            abilities.add(Ability.TRANSFER);
        } else {
            abilities.add(Ability.END);
            if (managesPrimary) {
                abilities.add(Ability.MAKE_PRIMARY);
            }
        }
        return abilities;
    }
}
