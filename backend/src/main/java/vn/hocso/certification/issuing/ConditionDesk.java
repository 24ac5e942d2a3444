package vn.hocso.certification.issuing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
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
import vn.hocso.content.Courses;
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
    private final Courses courses;
    private final Units units;
    private final Words words;
    private final AuditTrail audit;

    ConditionDesk(
            RunPolicy policy,
            ConditionRules rules,
            AwaitedCertificates awaited,
            Gradebooks gradebooks,
            Courses courses,
            Units units,
            Words words,
            AuditTrail audit) {
        this.policy = policy;
        this.rules = rules;
        this.awaited = awaited;
        this.gradebooks = gradebooks;
        this.courses = courses;
        this.units = units;
        this.words = words;
        this.audit = audit;
    }

    /**
     * What holds for a class, and what could.
     *
     * @param ofClass the class's own; without them those of the course hold
     * @param sentences those that hold, in words; that the course is completed goes before them
     * @param items what is marked, to choose from
     */
    @Schema(name = "CertificateConditions")
    record ConditionsView(
            List<Condition> ofCourse,
            @Nullable List<Condition> ofClass,
            List<String> sentences,
            List<MarkedItem> items,
            BigDecimal outOf) {}

    @Transactional(readOnly = true)
    public ConditionsView of(Actor actor, ClassId id, Locale locale) {
        ClassSummary one = policy.requireClass(actor, id);
        List<Condition> ofCourse = rules.of(one.courseId());
        List<Condition> own = rules.of(id).orElse(null);
        return new ConditionsView(
                ofCourse,
                own,
                (own == null ? ofCourse : own)
                        .stream()
                                .map(condition -> condition.sentence().in(words, locale))
                                .toList(),
                gradebooks.items(one.courseId(), id),
                gradebooks.outOf(id));
    }

    @Transactional
    public void setForClass(Actor actor, ClassId id, List<Condition> conditions) {
        ClassSummary one = policy.requireClass(actor, id);
        requireSense(one, id, conditions);
        rules.set(id, conditions, AccountId.of(actor));
        awaited.lookAgain(id);
        note(one, conditions);
    }

    /** Back to those of the course. */
    @Transactional
    public void unsetForClass(Actor actor, ClassId id) {
        ClassSummary one = policy.requireClass(actor, id);
        rules.unset(id);
        awaited.lookAgain(id);
        note(one, rules.of(one.courseId()));
    }

    /** For every class of the course that has no conditions of its own, and for learners in no class. */
    @Transactional
    public void setForCourse(Actor actor, ClassId id, List<Condition> conditions) {
        ClassSummary one = policy.requireClass(actor, id);
        CourseSummary course = courses.require(one.courseId());
        requireSense(one, null, conditions);
        rules.set(one.courseId(), conditions, AccountId.of(actor));
        awaited.lookAgain(one.courseId());
        audit.record(AuditedAct.of("certification.conditions-set")
                .on("course", one.courseId().value(), course.title())
                .in(units.path(course.unitId()))
                .with(Changes.none().fact("conditions", inWords(conditions))));
    }

    /** What only one class marks cannot be asked of the whole course. */
    private void requireSense(ClassSummary one, @Nullable ClassId only, List<Condition> conditions) {
        Scale scale = new Scale(
                gradebooks.items(one.courseId(), only).stream()
                        .map(MarkedItem::id)
                        .collect(Collectors.toSet()),
                gradebooks.outOf(one.classId()));
        conditions.forEach(condition -> condition.requireSense(scale));
    }

    private void note(ClassSummary one, List<Condition> conditions) {
        audit.record(AuditedAct.of("certification.conditions-set")
                .on("class", one.classId().value(), one.code())
                .in(units.path(one.unitId()))
                .with(Changes.none().fact("conditions", inWords(conditions))));
    }

    private String inWords(List<Condition> conditions) {
        return conditions.stream()
                .map(condition -> condition.sentence().in(words, Words.VIETNAMESE))
                .collect(Collectors.joining("; "));
    }
}
