package vn.hocso.organisation.person;

import vn.hocso.shared.Refusal;

/** What the rules of belonging to units refuse. */
final class MembershipRefusals {

    private MembershipRefusals() {}

    /** Somebody belongs to a unit once at a time. */
    static class AlreadyMember extends Refusal {
        AlreadyMember() {
            super(Kind.CONFLICT, "organisation.already-member");
        }
    }

    /** Everybody has a primary unit: it is exchanged for another one, not given up. */
    static class PrimaryStays extends Refusal {
        PrimaryStays() {
            super(Kind.CONFLICT, "organisation.primary-membership-stays");
        }
    }

    /** What has ended is history, and stays as it was. */
    static class HasEnded extends Refusal {
        HasEnded() {
            super(Kind.CONFLICT, "organisation.membership-ended");
        }
    }

    /** The day is later than today, or earlier than the membership it would end. */
    static class DayOutOfPlace extends Refusal {
        DayOutOfPlace(String field) {
            super(Kind.INVALID, "organisation.membership-day", java.util.Map.of(), field);
        }
    }
}
