package vn.hocso.assessment.bank;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.bank.QuestionView.Ability;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;

import static vn.hocso.organisation.Permission.AUTHOR_COURSES;
import static vn.hocso.organisation.Permission.PUBLISH_COURSES;
import static vn.hocso.organisation.Permission.REVIEW_COURSES;

/** Authors of a unit write its questions; whoever reviews or publishes courses there approves them. */
@Component
class BankPolicy {

    private final Access access;
    private final UnitPaths paths;

    BankPolicy(Access access, UnitPaths paths) {
        this.access = access;
        this.paths = paths;
    }

    void requireMayWrite(Actor actor, UnitId unit) {
        access.require(actor, AUTHOR_COURSES, unit);
    }

    void requireMayApprove(Actor actor, UnitId unit) {
        Authority authority = requireMaySee(actor, unit);
        if (!mayApprove(authority, paths.of(unit))) {
            throw new NotAllowed();
        }
    }

    Authority requireMaySee(Actor actor, UnitId unit) {
        Authority authority = requireMaySeeAny(actor);
        if (!maySee(authority, paths.of(unit))) {
            throw new OutsideScope();
        }
        return authority;
    }

    Authority requireMaySeeAny(Actor actor) {
        Authority authority = access.authority(actor);
        if (!authority.mayAnywhere(AUTHOR_COURSES) && !authority.mayAnywhere(REVIEW_COURSES)) {
            throw new NotAllowed();
        }
        return authority;
    }

    /** The units among the given ones whose questions the actor may see. */
    Set<UnitId> visible(Actor actor, Collection<UnitId> banks) {
        Authority authority = requireMaySeeAny(actor);
        return paths.of(banks).entrySet().stream()
                .filter(bank -> maySee(authority, bank.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Map<UnitId, Set<Ability>> abilities(Actor actor, Collection<UnitId> banks) {
        Authority authority = access.authority(actor);
        return paths.of(banks).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, bank -> abilities(authority, bank.getValue())));
    }

    private static Set<Ability> abilities(Authority authority, String path) {
        Set<Ability> abilities = EnumSet.noneOf(Ability.class);
        if (authority.may(AUTHOR_COURSES, path)) {
            abilities.addAll(Set.of(Ability.EDIT, Ability.RETIRE));
        }
        if (mayApprove(authority, path)) {
            abilities.add(Ability.APPROVE);
        }
        return abilities;
    }

    private static boolean maySee(Authority authority, String path) {
        return authority.may(AUTHOR_COURSES, path) || authority.may(REVIEW_COURSES, path);
    }

    private static boolean mayApprove(Authority authority, String path) {
        return authority.may(REVIEW_COURSES, path) || authority.may(PUBLISH_COURSES, path);
    }
}
