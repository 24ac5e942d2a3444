package vn.hocso.organisation.person;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.NewMembership;
import vn.hocso.organisation.PersonClass;
import vn.hocso.organisation.UnitId;

/** What managers ask for about memberships. A day left out means today. */
final class MembershipRequests {

    private MembershipRequests() {}

    record AddMembership(
            @NotNull UnitId unitId,
            @Nullable @Size(max = 160) String position,
            @Nullable @Size(max = 160) String rank,
            @Nullable PersonClass personClass,
            @Nullable LocalDate startsOn) {

        NewMembership of(AccountId person) {
            return new NewMembership(person, unitId, position, rank, personClass);
        }
    }

    record CorrectMembership(
            @Nullable @Size(max = 160) String position,
            @Nullable @Size(max = 160) String rank,
            @Nullable PersonClass personClass,
            @Nullable LocalDate startsOn) {

        NewMembership of(AccountId person, UnitId unit) {
            return new NewMembership(person, unit, position, rank, personClass);
        }
    }

    record EndMembership(
            @Nullable LocalDate endsOn,
            @Nullable @Size(max = 300) String reason) {}

    /** From the primary unit to another one. */
    record Transfer(
            @NotNull UnitId unitId,
            @Nullable @Size(max = 160) String position,
            @Nullable @Size(max = 160) String rank,
            @Nullable PersonClass personClass,
            @Nullable LocalDate on,
            @Nullable @Size(max = 300) String reason) {

        NewMembership of(AccountId person) {
            return new NewMembership(person, unitId, position, rank, personClass);
        }
    }
}
