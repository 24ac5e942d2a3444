package vn.hocso.certification.template;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.catalogue.CourseOffers;
import vn.hocso.catalogue.OfferView;
import vn.hocso.certification.template.TemplateRefusals.TemplateNotInUse;
import vn.hocso.certification.template.TemplateRefusals.UseElsewhere;
import vn.hocso.certification.template.TemplateViews.CourseRef;
import vn.hocso.certification.template.TemplateViews.TemplateUse;
import vn.hocso.content.CourseId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

import static vn.hocso.organisation.Permission.DESIGN_CERTIFICATES;

/**
 * Who uses which template: a course the one chosen for it, else its unit's, else that of the nearest unit above which has chosen, else the
 * usual form.
 */
@Service
class TemplateUses {

    private static final int MOST_SHOWN = 200;

    private final JdbcClient jdbc;
    private final TemplateService templates;
    private final CourseOffers offers;
    private final Units units;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    TemplateUses(
            JdbcClient jdbc,
            TemplateService templates,
            CourseOffers offers,
            Units units,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.offers = offers;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    private record Use(UUID user, boolean course, UnitId unit, String path) {}

    /** Where the template is used, of what the actor looks after. */
    @Transactional(readOnly = true)
    public List<TemplateUse> of(Actor actor, TemplateId id) {
        templates.readable(actor, id);
        List<String> paths = access.requireScope(actor, DESIGN_CERTIFICATES);
        List<Use> uses = jdbc
                .sql("""
                select user_id, course, unit_id, unit_path from certification_template_use where template_id = ?
                order by course, chosen_at limit %d""".formatted(MOST_SHOWN))
                .param(id.bytes())
                .query((row, no) -> new Use(
                        Columns.id(row, "user_id"),
                        row.getBoolean("course"),
                        new UnitId(Columns.id(row, "unit_id")),
                        row.getString("unit_path")))
                .list()
                .stream()
                .filter(use -> paths.stream().anyMatch(use.path()::startsWith))
                .toList();
        Map<UnitId, UnitView> known =
                units.byIds(uses.stream().map(Use::unit).distinct().toList());
        Map<CourseId, OfferView> courses = offers.byIds(uses.stream()
                .filter(Use::course)
                .map(use -> new CourseId(use.user()))
                .toList());
        return uses.stream().map(use -> view(use, known, courses)).toList();
    }

    private static TemplateUse view(Use use, Map<UnitId, UnitView> units, Map<CourseId, OfferView> courses) {
        UnitView unit = units.get(use.unit());
        if (!use.course()) {
            return new TemplateUse(unit == null ? null : unit.ref(), null);
        }
        CourseId id = new CourseId(use.user());
        OfferView offer = courses.get(id);
        return new TemplateUse(
                unit == null ? null : unit.ref(), new CourseRef(id, offer == null ? id.toString() : offer.title()));
    }

    @Transactional
    public void giveToUnit(Actor actor, TemplateId id, UnitId unit) {
        Template template = usable(actor, id, unit);
        choose(actor, template, unit.value(), false, unit);
    }

    @Transactional
    public void giveToCourse(Actor actor, TemplateId id, CourseId course) {
        UnitId unit = offers.require(course).unitId();
        Template template = usable(actor, id, unit);
        choose(actor, template, course.value(), true, unit);
    }

    @Transactional
    public void takeFromUnit(Actor actor, TemplateId id, UnitId unit) {
        take(actor, id, unit.value(), unit);
    }

    @Transactional
    public void takeFromCourse(Actor actor, TemplateId id, CourseId course) {
        take(actor, id, course.value(), offers.require(course).unitId());
    }

    private Template usable(Actor actor, TemplateId id, UnitId unit) {
        Template template = templates.readable(actor, id);
        access.require(actor, DESIGN_CERTIFICATES, unit);
        if (!template.inUse()) {
            throw new TemplateNotInUse();
        }
        if (!units.path(unit).startsWith(template.unitPath())) {
            throw new UseElsewhere();
        }
        return template;
    }

    private void choose(Actor actor, Template template, UUID user, boolean course, UnitId unit) {
        int changed = jdbc.sql("""
                insert into certification_template_use (user_id, course, unit_id, unit_path, template_id, chosen_at, chosen_by)
                values (?, ?, ?, ?, ?, ?, ?)
                on duplicate key update
                  chosen_at = case when template_id = values(template_id) then chosen_at else values(chosen_at) end,
                  chosen_by = case when template_id = values(template_id) then chosen_by else values(chosen_by) end,
                  template_id = values(template_id)
                """)
                .params(
                        Ids.bytes(user),
                        course,
                        Ids.bytes(unit.value()),
                        units.path(unit),
                        template.id().bytes(),
                        Columns.at(clock.instant()),
                        Ids.bytes(actor.accountId()))
                .update();
        if (changed > 0) {
            note("certification.template-given", template, units.path(unit));
        }
    }

    private void take(Actor actor, TemplateId id, UUID user, UnitId unit) {
        Template template = templates.readable(actor, id);
        access.require(actor, DESIGN_CERTIFICATES, unit);
        int taken = jdbc.sql("delete from certification_template_use where user_id = ? and template_id = ?")
                .params(Ids.bytes(user), id.bytes())
                .update();
        if (taken > 0) {
            note("certification.template-taken", template, units.path(unit));
        }
    }

    private void note(String act, Template template, String path) {
        audit.record(AuditedAct.of(act)
                .on("certificate-template", template.id().value(), template.name())
                .in(path));
    }
}
