package vn.hocso.certification.register;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.condition.ClassRules;
import vn.hocso.certification.condition.Eligibility;
import vn.hocso.certification.condition.Finding;
import vn.hocso.certification.register.AwaitedCertificates.Look;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.shared.Turns;

/**
 * Issues certificates without anybody asking: at once when a course is completed and nothing else is wanted, else soon after the last
 * condition is met, and the less soon the longer that took. Classes that issue in runs only are left to their runs.
 */
@Component
class AutomaticIssue {

    private static final Logger LOG = LoggerFactory.getLogger(AutomaticIssue.class);
    private static final int AT_ONCE = 500;
    private static final int ROUNDS = 20;

    private final Enrolments enrolments;
    private final Classes classes;
    private final ClassRules rules;
    private final Eligibility eligibility;
    private final Certificates certificates;
    private final RegisterEntries entries;
    private final AwaitedCertificates awaited;
    private final Turns turns;
    private final Clock clock;
    private final Set<EnrolmentId> failing = ConcurrentHashMap.newKeySet();

    AutomaticIssue(
            Enrolments enrolments,
            Classes classes,
            ClassRules rules,
            Eligibility eligibility,
            Certificates certificates,
            RegisterEntries entries,
            AwaitedCertificates awaited,
            Turns turns,
            Clock clock) {
        this.enrolments = enrolments;
        this.classes = classes;
        this.rules = rules;
        this.eligibility = eligibility;
        this.certificates = certificates;
        this.entries = entries;
        this.awaited = awaited;
        this.turns = turns;
        this.clock = clock;
    }

    /** Those who completed their course just now, or in the past that is brought in; their certificates count from that day. */
    void consider(Collection<EnrolmentId> ids) {
        consider(ids, entries::enter);
    }

    /** Issues those that may be issued now and remembers the others, in as many statements for the check of all as for one. */
    private void consider(
            Collection<EnrolmentId> ids, BiFunction<EnrolmentSummary, Look, Optional<CertificateId>> enter) {
        Map<EnrolmentId, Certificate> issued = certificates.latest(ids);
        List<EnrolmentSummary> completed = enrolments.byIds(ids).stream()
                .filter(one -> one.completed() && !issued.containsKey(one.enrolmentId()))
                .toList();
        Map<EnrolmentId, ClassSummary> places = classes.of(ids);
        Map<EnrolmentId, Look> looks = awaited.begin(completed, places);
        Set<ClassId> patient = rules.onlyInRuns(
                places.values().stream().map(ClassSummary::classId).collect(Collectors.toSet()));
        Set<EnrolmentId> fulfilled = fulfilled(completed);
        for (EnrolmentSummary one : completed) {
            Look seen = looks.get(one.enrolmentId());
            if (seen == null) {
                // issued a certificate elsewhere meanwhile, and awaited no more
                continue;
            }
            ClassSummary in = places.get(one.enrolmentId());
            boolean onlyInRuns = in != null && patient.contains(in.classId());
            if (!fulfilled.contains(one.enrolmentId()) || onlyInRuns || !entered(one, () -> enter.apply(one, seen))) {
                awaited.postpone(one.enrolmentId(), seen, onlyInRuns);
            }
        }
        Set<EnrolmentId> known =
                completed.stream().map(EnrolmentSummary::enrolmentId).collect(Collectors.toSet());
        ids.stream().filter(id -> !known.contains(id)).forEach(awaited::arrived);
    }

    /** One whose conditions cannot be told must not keep the others waiting; it is tried again. */
    private Set<EnrolmentId> fulfilled(List<EnrolmentSummary> completed) {
        try {
            Map<EnrolmentId, List<Finding>> missing = eligibility.missing(completed);
            return completed.stream()
                    .map(EnrolmentSummary::enrolmentId)
                    .filter(id -> missing.getOrDefault(id, List.of()).isEmpty())
                    .collect(Collectors.toSet());
        } catch (RuntimeException failure) {
            if (completed.size() > 1) {
                return completed.stream()
                        .flatMap(one -> fulfilled(List.of(one)).stream())
                        .collect(Collectors.toSet());
            }
            completed.forEach(one -> tell(one.enrolmentId(), failure));
            return Set.of();
        }
    }

    /** One that cannot be entered must not keep the others from it; it is tried again. */
    private boolean entered(EnrolmentSummary enrolment, Supplier<Optional<CertificateId>> enter) {
        try {
            if (enter.get().isEmpty()) {
                return false;
            }
            awaited.arrived(enrolment.enrolmentId());
            failing.remove(enrolment.enrolmentId());
            return true;
        } catch (CertificateHeld held) {
            return false;
        } catch (RuntimeException failure) {
            tell(enrolment.enrolmentId(), failure);
            return false;
        }
    }

    /** What goes on failing is told in full once, lest the log hold nothing else. */
    private void tell(EnrolmentId id, RuntimeException failure) {
        if (failing.add(id)) {
            LOG.error("The certificate of enrolment {} could not be issued", id, failure);
        } else {
            LOG.warn("The certificate of enrolment {} could still not be issued: {}", id, failure.getClass());
        }
    }

    /** What they lacked at first was met since, so their certificates do not go back to the day of completion. */
    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "${hocso.certification.poll:PT10S}")
    void considerWhatIsDue() {
        turns.ifFree("certificates-awaited", () -> {
            List<EnrolmentId> due = awaited.due(AT_ONCE);
            for (int round = 0; round < ROUNDS && !due.isEmpty(); round++) {
                consider(due, (one, seen) -> entries.enter(one, clock.instant(), seen));
                due = awaited.due(AT_ONCE);
            }
        });
    }
}
