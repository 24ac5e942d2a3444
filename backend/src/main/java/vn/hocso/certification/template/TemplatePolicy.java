package vn.hocso.certification.template;

import java.util.EnumSet;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.hocso.certification.template.TemplateRefusals.TemplateNotFound;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.shared.Actor;

import static vn.hocso.organisation.Permission.DESIGN_CERTIFICATES;

/**
 * Designers change the templates of the units they look after, and read those of the units above, which they may use too. To others there
 * are no templates.
 */
@Component
class TemplatePolicy {

    private final Access access;

    TemplatePolicy(Access access) {
        this.access = access;
    }

    enum Ability {
        EDIT,
        PUBLISH,
        DELETE,
        RETIRE,
        REINSTATE,
        USE
    }

    Authority designer(Actor actor) {
        access.requireScope(actor, DESIGN_CERTIFICATES);
        return access.authority(actor);
    }

    void requireMaySee(Actor actor, Template template) {
        Authority authority = designer(actor);
        if (!mayChange(authority, template) && !fromAbove(authority, template)) {
            throw new TemplateNotFound();
        }
    }

    void requireMayChange(Actor actor, Template template) {
        requireMaySee(actor, template);
        access.require(actor, DESIGN_CERTIFICATES, template.unit());
    }

    Set<Ability> abilities(Authority authority, Template template) {
        EnumSet<Ability> abilities = EnumSet.noneOf(Ability.class);
        if (template.inUse()) {
            abilities.add(Ability.USE);
        }
        if (mayChange(authority, template)) {
            abilities.add(Ability.EDIT);
            if (template.changedSince() && template.retiredAt() == null) {
                abilities.add(Ability.PUBLISH);
            }
            if (template.latestVersion() == null) {
                abilities.add(Ability.DELETE);
            } else {
                abilities.add(template.retiredAt() == null ? Ability.RETIRE : Ability.REINSTATE);
            }
        }
        return abilities;
    }

    private static boolean mayChange(Authority authority, Template template) {
        return authority.may(DESIGN_CERTIFICATES, template.unitPath());
    }

    /** Drafts of others are nobody's business. */
    private static boolean fromAbove(Authority authority, Template template) {
        return template.latestVersion() != null
                && authority.paths(DESIGN_CERTIFICATES).stream().anyMatch(path -> path.startsWith(template.unitPath()));
    }
}
