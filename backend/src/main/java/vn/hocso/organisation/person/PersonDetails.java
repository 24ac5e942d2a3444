package vn.hocso.organisation.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountDetails;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.NewMembership;
import vn.hocso.organisation.PersonClass;
import vn.hocso.organisation.UnitId;

/** What managers keep of a person, when adding and when editing one. */
record PersonDetails(
        @NotBlank @Size(max = 120) String fullName,
        @NotBlank @Size(max = 254) String email,
        @Nullable @Size(max = 40) String staffCode,
        @Nullable @Size(max = 32) String phone,
        @NotNull UnitId unitId,
        @Nullable @Size(max = 160) String position,
        @Nullable @Size(max = 160) String rank,
        @Nullable PersonClass personClass) {

    AccountDetails account() {
        return new AccountDetails(fullName, email, staffCode, phone);
    }

    NewMembership membership(AccountId id) {
        return new NewMembership(id, unitId, position, rank, personClass);
    }

    @Override
    public String toString() {
        return "PersonDetails";
    }
}
