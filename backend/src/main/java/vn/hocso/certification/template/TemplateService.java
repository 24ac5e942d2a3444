package vn.hocso.certification.template;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.certification.document.Layout;
import vn.hocso.certification.document.StandardLayout;
import vn.hocso.certification.template.TemplateRefusals.TemplateChanged;
import vn.hocso.certification.template.TemplateRefusals.TemplateIncomplete;
import vn.hocso.certification.template.TemplateRefusals.TemplateKept;
import vn.hocso.certification.template.TemplateRefusals.TemplateNotFound;
import vn.hocso.certification.template.TemplateViews.AddTemplate;
import vn.hocso.certification.template.TemplateViews.TemplateProblem;
import vn.hocso.certification.template.TemplateViews.TemplateSummary;
import vn.hocso.certification.template.TemplateViews.TemplateVersion;
import vn.hocso.certification.template.TemplateViews.TemplateView;
import vn.hocso.certification.template.TemplateViews.WriteTemplate;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnameseText;
import vn.hocso.shared.Words;

import static vn.hocso.organisation.Permission.DESIGN_CERTIFICATES;

/** Laying out templates and publishing them. Certificates follow the version that was the latest when they were issued. */
@Service
class TemplateService {

    private final Templates templates;
    private final TemplatePictures pictures;
    private final TemplatePolicy policy;
    private final Access access;
    private final Units units;
    private final AuditTrail audit;
    private final Words words;
    private final Clock clock;

    TemplateService(
            Templates templates,
            TemplatePictures pictures,
            TemplatePolicy policy,
            Access access,
            Units units,
            AuditTrail audit,
            Words words,
            Clock clock) {
        this.templates = templates;
        this.pictures = pictures;
        this.policy = policy;
        this.access = access;
        this.units = units;
        this.audit = audit;
        this.words = words;
        this.clock = clock;
    }

    @Transactional
    public TemplateId add(Actor actor, AddTemplate request) {
        access.require(actor, DESIGN_CERTIFICATES, request.unitId());
        Template template = Template.begin(
                request.unitId(),
                units.path(request.unitId()),
                VietnameseText.line(request.name()),
                firstLayout(actor, request),
                AccountId.of(actor),
                clock.instant());
        templates.add(template);
        if (request.copyOf() != null) {
            pictures.copy(request.copyOf(), template.id());
        }
        note("certification.template-added", template, Changes.none());
        return template.id();
    }

    private Layout firstLayout(Actor actor, AddTemplate request) {
        if (request.copyOf() != null) {
            return readable(actor, request.copyOf()).layout();
        }
        StandardLayout standard = request.standard();
        return (standard == null ? StandardLayout.COMPLETION_LANDSCAPE : standard).layout();
    }

    @Transactional
    public void write(Actor actor, TemplateId id, WriteTemplate request) {
        Template template = editable(actor, id);
        if (template.revision() != request.revision()) {
            throw new TemplateChanged(template.revision());
        }
        String name = VietnameseText.line(request.name());
        if (!name.equals(template.name()) || !request.layout().equals(template.layout())) {
            change(template.written(name, request.layout(), AccountId.of(actor), clock.instant()));
        }
    }

    /** Makes the layout as it stands the version that certificates follow from now on; without changes since the last one, nothing. */
    @Transactional
    public void publish(Actor actor, TemplateId id) {
        Template template = editable(actor, id);
        List<LayoutProblem> problems = problems(template);
        if (!problems.isEmpty()) {
            throw new TemplateIncomplete(problems);
        }
        if (template.changedSince()) {
            Template published = template.published(AccountId.of(actor), clock.instant());
            change(published);
            templates.keepVersion(published);
            note(
                    "certification.template-published",
                    published,
                    Changes.none().fact("version", published.latestVersion()));
        }
    }

    /** A retired template is used for no new certificate; those that follow it keep their looks. */
    @Transactional
    public void retire(Actor actor, TemplateId id) {
        Instant now = clock.instant();
        turn(
                actor,
                id,
                "certification.template-retired",
                template -> template.retiredAt() != null ? template : template.retired(now, AccountId.of(actor), now));
    }

    @Transactional
    public void reinstate(Actor actor, TemplateId id) {
        turn(
                actor,
                id,
                "certification.template-reinstated",
                template -> template.retiredAt() == null
                        ? template
                        : template.retired(null, AccountId.of(actor), clock.instant()));
    }

    private void turn(Actor actor, TemplateId id, String act, UnaryOperator<Template> turned) {
        Template template = editable(actor, id);
        Template then = turned.apply(template);
        if (then != template) {
            change(then);
            note(act, then, Changes.none());
        }
    }

    @Transactional
    public void delete(Actor actor, TemplateId id) {
        Template template = editable(actor, id);
        if (template.latestVersion() != null) {
            throw new TemplateKept();
        }
        templates.delete(id);
        note("certification.template-deleted", template, Changes.none());
    }

    @Transactional(readOnly = true)
    public TemplateView view(Actor actor, TemplateId id, Locale locale) {
        Template template = readable(actor, id);
        return new TemplateView(
                summary(policy.designer(actor), template),
                template.revision(),
                template.layout(),
                pictures.of(id),
                problems(template).stream()
                        .map(problem -> new TemplateProblem(
                                problem.code(),
                                words.in(locale, problem.code(), worded(locale, problem.params())),
                                problem.layerId()))
                        .toList(),
                templates.versions(id).stream()
                        .map(version -> new TemplateVersion(version.version(), version.madeAt()))
                        .toList());
    }

    @Transactional(readOnly = true)
    public Layout version(Actor actor, TemplateId id, int version) {
        readable(actor, id);
        return templates.version(id, version).orElseThrow(TemplateNotFound::new);
    }

    /** The template, if the actor may read it. */
    @Transactional(readOnly = true)
    public Template readable(Actor actor, TemplateId id) {
        Template template = templates.find(id).orElseThrow(TemplateNotFound::new);
        policy.requireMaySee(actor, template);
        return template;
    }

    @Transactional(readOnly = true)
    public Template editable(Actor actor, TemplateId id) {
        Template template = readable(actor, id);
        policy.requireMayChange(actor, template);
        return template;
    }

    TemplateSummary summary(Authority authority, Template template) {
        return summary(authority, template, Map.of(template.unit(), units.require(template.unit())));
    }

    TemplateSummary summary(
            Authority authority,
            Template template,
            Map<vn.hocso.organisation.UnitId, vn.hocso.organisation.UnitView> known) {
        var unit = known.get(template.unit());
        return new TemplateSummary(
                template.id(),
                template.name(),
                unit == null ? units.require(template.unit()).ref() : unit.ref(),
                template.layout().orientation(),
                template.latestVersion(),
                template.changedSince(),
                template.retiredAt() != null,
                template.updatedAt(),
                policy.abilities(authority, template));
    }

    private List<LayoutProblem> problems(Template template) {
        return LayoutRules.problems(template.layout(), pictures.bytes(template.id()));
    }

    /** Fields by the names people know them by. */
    private Map<String, ?> worded(Locale locale, Map<String, ?> params) {
        return params.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        param -> param.getKey().equals("field")
                                ? words.in(locale, "certification.field." + param.getValue())
                                : param.getValue()));
    }

    private void change(Template changed) {
        if (!templates.change(changed)) {
            throw new TemplateChanged(changed.revision());
        }
    }

    private void note(String act, Template template, Changes changes) {
        audit.record(AuditedAct.of(act)
                .on("certificate-template", template.id().value(), template.name())
                .in(template.unitPath())
                .with(changes));
    }
}
