package vn.hocso.assessment.bank;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import vn.hocso.assessment.bank.QuestionView.Ability;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.UnitId;

import static vn.hocso.organisation.Permission.AUTHOR_COURSES;
import static vn.hocso.organisation.Permission.PUBLISH_COURSES;
import static vn.hocso.organisation.Permission.REVIEW_COURSES;

/** What one person may do with the questions of a shelf. */
record BankRights(Sight sight, Set<Ability> abilities) {

    static final BankRights NONE = new BankRights(Sight.NOTHING, Set.of());

    enum Sight {
        NOTHING,
        /** What another unit shares: only what may be asked. */
        APPROVED,
        /** What another unit lets edit. */
        SHARED,
        /** What belongs to a unit where one has a role. */
        OWN
    }

    static BankRights of(Authority authority, String owner, Sharing sharing, Map<UnitId, String> paths) {
        Set<Ability> abilities = inBank(authority, owner);
        boolean edits = sharing.isEditedFrom(authority.paths(AUTHOR_COURSES), paths);
        if (edits) {
            abilities.add(Ability.EDIT);
        }
        return new BankRights(sight(authority, owner, sharing, paths, edits), abilities);
    }

    private static Sight sight(
            Authority authority, String owner, Sharing sharing, Map<UnitId, String> paths, boolean edits) {
        if (ownsAt(authority, owner)) {
            return Sight.OWN;
        }
        if (edits) {
            return Sight.SHARED;
        }
        var places = Stream.of(AUTHOR_COURSES, REVIEW_COURSES)
                .flatMap(permission -> authority.paths(permission).stream())
                .toList();
        return sharing.isUsedFrom(places, owner, paths) ? Sight.APPROVED : Sight.NOTHING;
    }

    boolean sees(QuestionStatus status) {
        return switch (sight) {
            case NOTHING -> false;
            case APPROVED -> status == QuestionStatus.APPROVED;
            case SHARED, OWN -> true;
        };
    }

    boolean owns() {
        return sight == Sight.OWN;
    }

    /** What a role for the unit of the bank allows by itself, however its questions are shared. */
    static Set<Ability> inBank(Authority authority, String path) {
        Set<Ability> abilities = EnumSet.noneOf(Ability.class);
        if (authority.may(AUTHOR_COURSES, path)) {
            abilities.addAll(Set.of(Ability.EDIT, Ability.RETIRE, Ability.SHARE));
        }
        if (approvesAt(authority, path)) {
            abilities.add(Ability.APPROVE);
        }
        return abilities;
    }

    static boolean ownsAt(Authority authority, String path) {
        return authority.may(AUTHOR_COURSES, path) || authority.may(REVIEW_COURSES, path);
    }

    static boolean approvesAt(Authority authority, String path) {
        return authority.may(REVIEW_COURSES, path) || authority.may(PUBLISH_COURSES, path);
    }
}
