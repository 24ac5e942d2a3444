package vn.hocso.certification.condition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Gradebooks;
import vn.hocso.learning.Gradebooks.Marks;
import vn.hocso.survey.Surveys;

/** The one check behind automatic issue, runs and what learners are told. In as many statements for many courses and classes as for one. */
@Component
public class Eligibility {

    private final ConditionRules rules;
    private final Holds holds;
    private final Approvals approvals;
    private final Classes classes;
    private final Gradebooks gradebooks;
    private final Surveys surveys;

    Eligibility(
            ConditionRules rules,
            Holds holds,
            Approvals approvals,
            Classes classes,
            Gradebooks gradebooks,
            Surveys surveys) {
        this.rules = rules;
        this.holds = holds;
        this.approvals = approvals;
        this.classes = classes;
        this.gradebooks = gradebooks;
        this.surveys = surveys;
    }

    /** A condition in words, what is missing for it if anything is, and where that is mended. */
    public record Told(Finding condition, @Nullable Finding missing, Remedy remedy) {}

    /** What each of the learners still lacks; an empty list for those who may have their certificate. */
    public Map<EnrolmentId, List<Finding>> missing(Collection<EnrolmentSummary> learners) {
        return missing(told(learners), told -> true);
    }

    /** As the class judges them, whatever other class they are in by now. */
    public Map<EnrolmentId, List<Finding>> missing(Collection<EnrolmentSummary> learners, ClassId judging) {
        return missing(told(learners, inOne(judging, learners)), told -> true);
    }

    /** What they lack beside the approval, for whoever decides about that. */
    public Map<EnrolmentId, List<Finding>> missingBesideApproval(
            Collection<EnrolmentSummary> learners, @Nullable ClassId judging) {
        return missing(
                judging == null ? told(learners) : told(learners, inOne(judging, learners)),
                told -> !told.condition().equals(Approved.SENTENCE));
    }

    private static Map<EnrolmentId, ClassId> inOne(ClassId judging, Collection<EnrolmentSummary> learners) {
        Map<EnrolmentId, ClassId> places = new HashMap<>();
        learners.forEach(learner -> places.put(learner.enrolmentId(), judging));
        return places;
    }

    private static Map<EnrolmentId, List<Finding>> missing(Map<EnrolmentId, List<Told>> all, Predicate<Told> counted) {
        Map<EnrolmentId, List<Finding>> missing = new LinkedHashMap<>();
        all.forEach((id, told) -> missing.put(
                id,
                told.stream()
                        .filter(counted)
                        .map(Told::missing)
                        .filter(Objects::nonNull)
                        .toList()));
        return missing;
    }

    /** Every condition for each of the learners, as the class they are in judges them. */
    public Map<EnrolmentId, List<Told>> told(Collection<EnrolmentSummary> learners) {
        Map<EnrolmentId, ClassId> places = new HashMap<>();
        classes.of(learners.stream().map(EnrolmentSummary::enrolmentId).toList())
                .forEach((id, in) -> places.put(id, in.classId()));
        return told(learners, places);
    }

    private Map<EnrolmentId, List<Told>> told(Collection<EnrolmentSummary> learners, Map<EnrolmentId, ClassId> places) {
        List<EnrolmentId> ids =
                learners.stream().map(EnrolmentSummary::enrolmentId).toList();
        Map<UUID, List<Condition>> wanted = rules.of(owners(learners, places.values()));
        Map<EnrolmentId, Hold> held = holds.of(ids);
        Asking asking = new Asking(learners, places, wanted);
        Map<EnrolmentId, Approval> decided = approvals.of(asking.about(Evidence.APPROVAL));
        Map<EnrolmentId, Marks> marks = marks(asking.about(Evidence.MARKS), places);
        Set<EnrolmentId> answered = surveys.answered(asking.about(Evidence.SURVEY));
        Map<EnrolmentId, List<Told>> told = new LinkedHashMap<>();
        for (EnrolmentSummary learner : learners) {
            EnrolmentId id = learner.enrolmentId();
            ClassId in = places.get(id);
            Standing standing = new Standing(
                    learner, in, marks.getOrDefault(id, Marks.NONE), decided.get(id), answered.contains(id));
            told.put(id, told(standing, conditions(learner, in, wanted), held.get(id)));
        }
        return told;
    }

    private static List<Told> told(Standing standing, List<Condition> conditions, @Nullable Hold hold) {
        List<Told> told = new ArrayList<>();
        told.add(new Told(
                CourseDone.SENTENCE, CourseDone.missing(standing.enrolment()).orElse(null), new Remedy.Lessons()));
        conditions.forEach(condition -> told.add(
                new Told(condition.sentence(), condition.missing(standing).orElse(null), condition.remedy(standing))));
        Optional.ofNullable(hold)
                .map(Hold::missing)
                .ifPresent(missing -> told.add(new Told(missing, missing, new Remedy.OfOthers())));
        return told;
    }

    private static Set<UUID> owners(Collection<EnrolmentSummary> learners, Collection<ClassId> places) {
        Set<UUID> owners = new HashSet<>();
        learners.forEach(learner -> owners.add(learner.courseId().value()));
        places.forEach(place -> owners.add(place.value()));
        return owners;
    }

    private static List<Condition> conditions(
            EnrolmentSummary learner, @Nullable ClassId in, Map<UUID, List<Condition>> wanted) {
        List<Condition> own = in == null ? null : wanted.get(in.value());
        return own != null ? own : wanted.getOrDefault(learner.courseId().value(), List.of());
    }

    /** About whom some condition asks for what. */
    private record Asking(
            Collection<EnrolmentSummary> learners,
            Map<EnrolmentId, ClassId> places,
            Map<UUID, List<Condition>> wanted) {

        List<EnrolmentId> about(Evidence evidence) {
            return learners.stream()
                    .filter(learner -> conditions(learner, places.get(learner.enrolmentId()), wanted).stream()
                            .anyMatch(condition -> condition.evidence().contains(evidence)))
                    .map(EnrolmentSummary::enrolmentId)
                    .toList();
        }
    }

    private Map<EnrolmentId, Marks> marks(List<EnrolmentId> asked, Map<EnrolmentId, ClassId> places) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        Map<EnrolmentId, ClassId> in = new HashMap<>(places);
        in.keySet().retainAll(Set.copyOf(asked));
        return gradebooks.marks(asked, in);
    }
}
