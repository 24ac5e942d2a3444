package vn.hocso.content.draft;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.Permission;
import vn.hocso.shared.Actor;

import static vn.hocso.organisation.Permission.AUTHOR_COURSES;
import static vn.hocso.organisation.Permission.PUBLISH_COURSES;
import static vn.hocso.organisation.Permission.REVIEW_COURSES;

/**
 * What an actor may do with a draft, which follows from the unit the course belongs to. A course that the actor may not even look at is as
 * good as none.
 */
@Component
class CoursePolicy {

    private static final List<Permission> LOOKING = List.of(AUTHOR_COURSES, REVIEW_COURSES, PUBLISH_COURSES);

    private final Access access;

    CoursePolicy(Access access) {
        this.access = access;
    }

    void requireMayRead(Actor actor, Course course) {
        requireInSight(access.authority(actor), course);
    }

    void requireMayEdit(Actor actor, Course course) {
        require(actor, AUTHOR_COURSES, course);
    }

    void requireMayPublish(Actor actor, Course course) {
        require(actor, PUBLISH_COURSES, course);
    }

    /** Parts of the organisation whose drafts the actor may list, as path prefixes. */
    List<String> reach(Actor actor) {
        Authority authority = access.authority(actor);
        List<String> paths = LOOKING.stream()
                .flatMap(permission -> authority.paths(permission).stream())
                .distinct()
                .toList();
        if (paths.isEmpty()) {
            throw new NotAllowed();
        }
        return paths;
    }

    List<Ability> abilities(Actor actor, Course course) {
        Authority authority = access.authority(actor);
        List<Ability> abilities = new ArrayList<>();
        if (authority.may(AUTHOR_COURSES, course.unitPath())) {
            abilities.add(Ability.EDIT);
            if (course.state() == DraftState.DRAFT) {
                abilities.add(Ability.DELETE);
            }
        }
        if (authority.may(PUBLISH_COURSES, course.unitPath())) {
            abilities.add(Ability.PUBLISH);
        }
        return List.copyOf(abilities);
    }

    enum Ability {
        EDIT,
        PUBLISH,
        DELETE
    }

    private void require(Actor actor, Permission permission, Course course) {
        Authority authority = access.authority(actor);
        requireInSight(authority, course);
        if (!authority.may(permission, course.unitPath())) {
            throw new NotAllowed();
        }
    }

    private static void requireInSight(Authority authority, Course course) {
        if (LOOKING.stream().noneMatch(authority::mayAnywhere)) {
            throw new NotAllowed();
        }
        if (LOOKING.stream().noneMatch(permission -> authority.may(permission, course.unitPath()))) {
            throw DraftRefused.unknownCourse();
        }
    }
}
