package vn.hocso.learning.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Refusal;

/** Whom to enrol: people by their accounts, or everyone of a unit, with or without the units below it. */
public record EnrolPeople(
        @Nullable List<@NotNull AccountId> accountIds,
        @Nullable UnitId unitId,
        @Nullable Boolean subtree,
        @Nullable LocalDate dueOn) {

    static final int MOST = 5_000;

    void requirePeopleOrUnit() {
        if ((accountIds == null || accountIds.isEmpty()) == (unitId == null)) {
            throw new PeopleOrUnit();
        }
    }

    /** Neither people nor a unit was named, or both were. */
    static class PeopleOrUnit extends Refusal {
        PeopleOrUnit() {
            super(Kind.INVALID, "learning.people-or-unit", Map.of(), "accountIds");
        }
    }

    /** More people than are enrolled in one request. */
    static class TooManyPeople extends Refusal {
        TooManyPeople(int asked) {
            super(Kind.INVALID, "learning.too-many-people", Map.of("asked", asked, "most", MOST), "accountIds");
        }
    }

    /** The due date has passed. */
    static class DueDatePassed extends Refusal {
        DueDatePassed() {
            super(Kind.INVALID, "learning.due-date-passed", Map.of(), "dueOn");
        }
    }
}
