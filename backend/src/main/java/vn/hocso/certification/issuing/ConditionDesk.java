package vn.hocso.certification.issuing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.certification.condition.Condition;
import vn.hocso.certification.condition.ConditionRules;
import vn.hocso.certification.condition.Scale;
import vn.hocso.certification.register.AwaitedCertificates;
import vn.hocso.content.CourseId;
import vn.hocso.content.Courses.CourseSummary;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.learning.Gradebooks;
import vn.hocso.learning.Gradebooks.MarkedItem;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Words;

/** Sets what a course, or a class in its place, wants before it gives certificates. */
@Service
class ConditionDesk {

    private final RunPolicy policy;
    private final ConditionRules rules;
    private final AwaitedCertificates awaited;
    private final Gradebooks gradebooks;
    private final Units units;
    private final Words words;
    private final AuditTrail audit;

    ConditionDesk(
            RunPolicy policy,
            ConditionRules rules,
            AwaitedCertificates awaited,
            Gradebooks gradebooks,
            Units units,
            Words words,
            AuditTrail audit) {
        this.policy = policy;
        this.rules = rules;
        this.awaited = awaited;
        this.gradebooks = gradebooks;
        this.units = units;
        this.words = words;
        this.audit = audit;
    }

    /**
     * What holds for a class or a course, and what could.
     *
     * @param ofClass the class's own; without them those of the course hold
     * @param sentences those that hold, in words; that the course is completed goes before them
     * @param items what is marked, to choose from
     * @param outOf the best possible final mark of the class; the classes of a course have scales of their own
     * @param approval whether learners have to be approved
     */
    @Schema(name = "CertificateConditions")
    record ConditionsView(
            List<Condition> ofCourse,
            @Nullable List<Condition> ofClass,
            List<String> sentences,
            List<MarkedItem> items,
            @Nullable BigDecimal outOf,
            boolean approval) {}

    @Transactional(readOnly = true)
    public ConditionsView of(Actor actor, ClassId id, Locale locale) {
        ClassSummary one = policy.requireClass(actor, id);
        List<Condition> ofCourse = rules.of(one.courseId());
        List<Condition> own = rules.of(id).orElse(null);
        return new ConditionsView(
                ofCourse,
                own,
                sentences(own == null ? ofCourse : own, locale),
                gradebooks.items(one.courseId(), id),
                gradebooks.outOf(id),
                rules.wantApproval(one.courseId(), id));
    }

    @Transactional(readOnly = true)
    public ConditionsView of(Actor actor, CourseId id, Locale locale) {
        policy.requireCourse(actor, id);
        List<Condition> conditions = rules.of(id);
        return new ConditionsView(
                conditions,
                null,
                sentences(conditions, locale),
                gradebooks.items(id, null),
                null,
                rules.wantApproval(id, null));
    }

    @Transactional
    public void setForClass(Actor actor, ClassId id, List<Condition> conditions) {
        ClassSummary one = policy.requireClass(actor, id);
        requireSense(conditions, new Scale(items(one.courseId(), id), gradebooks.outOf(id)));
        List<Condition> distinct = conditions.stream().distinct().toList();
        rules.set(id, distinct, AccountId.of(actor));
        awaited.lookAgain(id);
        note(one, distinct);
    }

    /** Back to those of the course. */
    @Transactional
    public void unsetForClass(Actor actor, ClassId id) {
        ClassSummary one = policy.requireClass(actor, id);
        rules.unset(id);
        awaited.lookAgain(id);
        note(one, rules.of(one.courseId()));
    }

    /**
     * For every class of the course that has no conditions of its own, and for learners in no class. What only one class marks, or only
     * its scale measures, cannot be asked of all.
     */
    @Transactional
    public void setForCourse(Actor actor, CourseId id, List<Condition> conditions) {
        CourseSummary course = policy.requireCourse(actor, id);
        requireSense(conditions, new Scale(items(id, null), null));
        List<Condition> distinct = conditions.stream().distinct().toList();
        rules.set(id, distinct, AccountId.of(actor));
        awaited.lookAgain(id);
        audit.record(AuditedAct.of("certification.conditions-set")
                .on("course", id.value(), course.title())
                .in(units.path(course.unitId()))
                .with(Changes.none().fact("conditions", inWords(distinct))));
    }

    private static void requireSense(List<Condition> conditions, Scale scale) {
        conditions.forEach(condition -> condition.requireSense(scale));
    }

    private Set<UUID> items(CourseId course, @Nullable ClassId in) {
        return gradebooks.items(course, in).stream().map(MarkedItem::id).collect(Collectors.toSet());
    }

    private void note(ClassSummary one, List<Condition> conditions) {
        audit.record(AuditedAct.of("certification.conditions-set")
                .on("class", one.classId().value(), one.code())
                .in(units.path(one.unitId()))
                .with(Changes.none().fact("conditions", inWords(conditions))));
    }

    private String inWords(List<Condition> conditions) {
        return String.join("; ", sentences(conditions, Words.VIETNAMESE));
    }

    private List<String> sentences(List<Condition> conditions, Locale locale) {
        return conditions.stream()
                .map(condition -> condition.sentence().in(words, locale))
                .toList();
    }
}
