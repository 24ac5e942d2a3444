package vn.hocso.certification.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.certification.condition.ClassRules;
import vn.hocso.certification.condition.Eligibility;
import vn.hocso.certification.condition.Eligibility.Told;
import vn.hocso.certification.register.CertificateStatus.ConditionTold;
import vn.hocso.certification.register.CertificateStatus.State;
import vn.hocso.content.PublishedContent;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.Enrolments;
import vn.hocso.learning.Enrolments.OwnCourse;
import vn.hocso.shared.Actor;

/** The certificates that a learner may still get, and what each of them wants; in as many statements for many courses as for one. */
@Service
class ExpectedCertificates {

    private final Enrolments enrolments;
    private final Certificates certificates;
    private final Eligibility eligibility;
    private final Classes classes;
    private final ClassRules rules;
    private final PublishedContent content;
    private final ToldConditions conditions;

    ExpectedCertificates(
            Enrolments enrolments,
            Certificates certificates,
            Eligibility eligibility,
            Classes classes,
            ClassRules rules,
            PublishedContent content,
            ToldConditions conditions) {
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.eligibility = eligibility;
        this.classes = classes;
        this.rules = rules;
        this.content = content;
        this.conditions = conditions;
    }

    /** @param conditions all of them, those that are fulfilled and those that are not */
    @Schema(name = "ExpectedCertificate")
    record ExpectedView(EnrolmentId enrolmentId, String courseTitle, State state, List<ConditionTold> conditions) {}

    /** Of the actor's courses, those begun last first. */
    @Transactional(readOnly = true)
    public List<ExpectedView> of(Actor actor, Locale locale) {
        List<OwnCourse> own = enrolments.own(actor);
        Set<EnrolmentId> issued = certificates
                .latest(own.stream().map(ExpectedCertificates::id).toList())
                .keySet();
        List<OwnCourse> open =
                own.reversed().stream().filter(one -> !issued.contains(id(one))).toList();
        Map<EnrolmentId, List<Told>> told =
                eligibility.told(open.stream().map(OwnCourse::enrolment).toList());
        Set<EnrolmentId> patient =
                waitForRuns(open.stream().map(ExpectedCertificates::id).toList());
        return open.stream()
                .map(one -> view(one, told.getOrDefault(id(one), List.of()), patient.contains(id(one)), locale))
                .toList();
    }

    private ExpectedView view(OwnCourse one, List<Told> told, boolean patient, Locale locale) {
        boolean fulfilled = told.stream().allMatch(condition -> condition.missing() == null);
        return new ExpectedView(
                id(one),
                content.course(one.enrolment().versionId()).title(),
                !fulfilled ? State.NOT_YET : patient ? State.WAITS_FOR_RUN : State.PREPARING,
                conditions.of(one, told, locale));
    }

    private Set<EnrolmentId> waitForRuns(List<EnrolmentId> ids) {
        Map<EnrolmentId, ClassSummary> places = classes.of(ids);
        Set<ClassId> patient = rules.onlyInRuns(
                places.values().stream().map(ClassSummary::classId).collect(Collectors.toSet()));
        return places.entrySet().stream()
                .filter(place -> patient.contains(place.getValue().classId()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static EnrolmentId id(OwnCourse one) {
        return one.enrolment().enrolmentId();
    }
}
