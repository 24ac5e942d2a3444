package vn.hocso.learning.classes;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.classes.ClassRefusals.ClassUnknown;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;

import static vn.hocso.organisation.Permission.AUTHOR_COURSES;
import static vn.hocso.organisation.Permission.ENROL_PEOPLE;
import static vn.hocso.organisation.Permission.MANAGE_CLASSES;

/**
 * Who may do what with a class: managers of its unit everything, its trainers see its learners and give marks. To everybody else it is not
 * there; what a learner of it sees is the learner's own and has addresses of its own.
 */
@Component
public class ClassPolicy {

    private final Access access;
    private final ClassStore classes;

    ClassPolicy(Access access, ClassStore classes) {
        this.access = access;
        this.classes = classes;
    }

    /** What may be done with a class. */
    public enum Ability {
        EDIT,
        DELETE,
        ENROL,
        MARK,
        CLOSE,
        REOPEN
    }

    void requireMayOpen(Actor actor, UnitId unit) {
        access.require(actor, MANAGE_CLASSES, unit);
    }

    public CourseClass requireInSight(Actor actor, ClassId id) {
        CourseClass found = classes.find(id).orElseThrow(ClassUnknown::new);
        requireInSight(actor, found);
        return found;
    }

    /** The class, locked, for whoever teaches or manages it. */
    public CourseClass lockInSight(Actor actor, ClassId id) {
        CourseClass found = classes.lock(id).orElseThrow(ClassUnknown::new);
        requireInSight(actor, found);
        return found;
    }

    /** The class, locked, for whoever manages it. */
    public CourseClass lockManaged(Actor actor, ClassId id) {
        CourseClass found = lockInSight(actor, id);
        if (!manages(access.authority(actor), found)) {
            throw new NotAllowed();
        }
        return found;
    }

    private void requireInSight(Actor actor, CourseClass one) {
        if (!manages(access.authority(actor), one) && !teaches(actor, one)) {
            throw new ClassUnknown();
        }
    }

    public Set<Ability> abilities(Actor actor, CourseClass one, boolean empty) {
        Authority authority = access.authority(actor);
        boolean manages = manages(authority, one);
        Set<Ability> abilities = EnumSet.noneOf(Ability.class);
        if (one.closed()) {
            if (manages) {
                abilities.add(Ability.REOPEN);
            }
            return abilities;
        }
        if (manages) {
            abilities.add(Ability.EDIT);
            if (empty) {
                abilities.add(Ability.DELETE);
            }
            if (authority.mayAnywhere(ENROL_PEOPLE)) {
                abilities.add(Ability.ENROL);
            }
        }
        if (manages || teaches(actor, one)) {
            abilities.addAll(Set.of(Ability.MARK, Ability.CLOSE));
        }
        return abilities;
    }

    /** Units whose classes the actor manages; refuses whoever neither manages nor teaches anywhere. */
    List<String> managed(Actor actor) {
        Authority authority = access.authority(actor);
        if (!authority.mayAnywhere(MANAGE_CLASSES) && !authority.mayAnywhere(AUTHOR_COURSES)) {
            throw new NotAllowed();
        }
        return authority.paths(MANAGE_CLASSES);
    }

    private static boolean manages(Authority authority, CourseClass one) {
        return authority.may(MANAGE_CLASSES, one.unitPath());
    }

    private boolean teaches(Actor actor, CourseClass one) {
        return classes.isTrainer(one.id(), AccountId.of(actor));
    }
}
