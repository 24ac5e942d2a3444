package vn.hocso.certification.issuing;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.certification.condition.Eligibility;
import vn.hocso.certification.condition.Finding;
import vn.hocso.certification.condition.Hold;
import vn.hocso.certification.condition.Holds;
import vn.hocso.certification.issuing.Candidate.Outcome;
import vn.hocso.certification.register.Certificate;
import vn.hocso.certification.register.Certificates;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassMember;
import vn.hocso.learning.EnrolmentId;

/** Whom a run is about: found anew while it is open, as it was written down once it is confirmed. Classes are of bounded size. */
@Component
class RunCandidates {

    private final Classes classes;
    private final Eligibility eligibility;
    private final Holds holds;
    private final Certificates certificates;
    private final RunExceptions exceptions;
    private final RunLines lines;

    RunCandidates(
            Classes classes,
            Eligibility eligibility,
            Holds holds,
            Certificates certificates,
            RunExceptions exceptions,
            RunLines lines) {
        this.classes = classes;
        this.eligibility = eligibility;
        this.holds = holds;
        this.certificates = certificates;
        this.exceptions = exceptions;
        this.lines = lines;
    }

    List<Candidate> of(Run run, @Nullable String words) {
        Map<EnrolmentId, RunException> made = exceptions.of(run.id());
        return run.confirmation() == null ? found(run, words, made) : lines.of(run.id(), words, made);
    }

    private List<Candidate> found(Run run, @Nullable String words, Map<EnrolmentId, RunException> made) {
        List<ClassMember> members = classes.members(run.classId(), words);
        Map<EnrolmentId, List<Finding>> missing =
                eligibility.missing(members.stream().map(ClassMember::enrolment).toList(), run.classId());
        Map<EnrolmentId, Certificate> issued = certificates.latest(missing.keySet());
        Map<EnrolmentId, Hold> held = holds.of(missing.keySet());
        return members.stream()
                .map(member -> {
                    EnrolmentId id = member.enrolment().enrolmentId();
                    return candidate(
                            member, missing.getOrDefault(id, List.of()), made.get(id), held.get(id), issued.get(id));
                })
                .toList();
    }

    private static Candidate candidate(
            ClassMember member,
            List<Finding> missing,
            @Nullable RunException exception,
            @Nullable Hold hold,
            @Nullable Certificate certificate) {
        return new Candidate(
                member.enrolment().enrolmentId(),
                member.enrolment().accountId(),
                member.fullName(),
                member.staffCode(),
                member.unitName(),
                outcome(missing, exception, hold, certificate),
                missing,
                exception,
                hold,
                certificate,
                false);
    }

    static Outcome outcome(
            List<Finding> missing,
            @Nullable RunException exception,
            @Nullable Hold hold,
            @Nullable Certificate certificate) {
        if (certificate != null) {
            return Outcome.HAS_CERTIFICATE;
        }
        if (hold != null) {
            return Outcome.HELD;
        }
        if (exception != null && exception.kind() == RunException.Kind.LEFT_OUT) {
            return Outcome.LEFT_OUT;
        }
        if (missing.isEmpty()) {
            return Outcome.TO_ISSUE;
        }
        return exception == null ? Outcome.NOT_FULFILLED : Outcome.INCLUDED;
    }
}
