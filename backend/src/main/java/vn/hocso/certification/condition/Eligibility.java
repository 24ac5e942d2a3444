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
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Gradebooks;
import vn.hocso.learning.Gradebooks.Marks;

/** The one check behind automatic issue, runs and what learners are told. */
@Component
public class Eligibility {

    private final ConditionRules rules;
    private final Holds holds;
    private final Classes classes;
    private final Gradebooks gradebooks;

    Eligibility(ConditionRules rules, Holds holds, Classes classes, Gradebooks gradebooks) {
        this.rules = rules;
        this.holds = holds;
        this.classes = classes;
        this.gradebooks = gradebooks;
    }

    /** A condition in words, and what is missing for it if anything is. */
    public record Told(Finding condition, @Nullable Finding missing) {}

    /** What each of the learners still lacks; an empty list for those who may have their certificate. */
    public Map<EnrolmentId, List<Finding>> missing(Collection<EnrolmentSummary> learners) {
        Map<EnrolmentId, List<Finding>> missing = new LinkedHashMap<>();
        told(learners)
                .forEach((id, told) -> missing.put(
                        id,
                        told.stream()
                                .map(Told::missing)
                                .filter(Objects::nonNull)
                                .toList()));
        return missing;
    }

    /** Every condition for each of the learners, in as many statements for each class among them as for one learner. */
    public Map<EnrolmentId, List<Told>> told(Collection<EnrolmentSummary> learners) {
        List<EnrolmentId> ids =
                learners.stream().map(EnrolmentSummary::enrolmentId).toList();
        Map<EnrolmentId, ClassSummary> places = classes.of(ids);
        Map<UUID, List<Condition>> wanted = rules.of(owners(learners, places.values()));
        Map<EnrolmentId, Hold> held = holds.of(ids);
        Map<EnrolmentId, Marks> marks = marks(learners, places, wanted);
        Map<EnrolmentId, List<Told>> told = new LinkedHashMap<>();
        for (EnrolmentSummary learner : learners) {
            EnrolmentId id = learner.enrolmentId();
            Marks own = marks.getOrDefault(id, Marks.NONE);
            Standing standing = new Standing(learner, own.finalMark(), own.shares());
            told.put(id, told(standing, conditions(learner, places.get(id), wanted), held.get(id)));
        }
        return told;
    }

    private static List<Told> told(Standing standing, List<Condition> conditions, @Nullable Hold hold) {
        List<Told> told = new ArrayList<>();
        told.add(new Told(
                CourseDone.SENTENCE, CourseDone.missing(standing.enrolment()).orElse(null)));
        conditions.forEach(condition -> told.add(
                new Told(condition.sentence(), condition.missing(standing).orElse(null))));
        Optional.ofNullable(hold).map(Hold::missing).ifPresent(missing -> told.add(new Told(missing, missing)));
        return told;
    }

    private static Set<UUID> owners(Collection<EnrolmentSummary> learners, Collection<ClassSummary> places) {
        Set<UUID> owners = new HashSet<>();
        learners.forEach(learner -> owners.add(learner.courseId().value()));
        places.forEach(place -> owners.add(place.classId().value()));
        return owners;
    }

    private static List<Condition> conditions(
            EnrolmentSummary learner, @Nullable ClassSummary in, Map<UUID, List<Condition>> wanted) {
        List<Condition> own = in == null ? null : wanted.get(in.classId().value());
        return own != null ? own : wanted.getOrDefault(learner.courseId().value(), List.of());
    }

    /** Marks are looked up only where some condition asks for them. */
    private Map<EnrolmentId, Marks> marks(
            Collection<EnrolmentSummary> learners,
            Map<EnrolmentId, ClassSummary> places,
            Map<UUID, List<Condition>> wanted) {
        Map<Optional<ClassId>, List<EnrolmentId>> asked = learners.stream()
                .filter(learner -> !conditions(learner, places.get(learner.enrolmentId()), wanted)
                        .isEmpty())
                .map(EnrolmentSummary::enrolmentId)
                .collect(Collectors.groupingBy(
                        id -> Optional.ofNullable(places.get(id)).map(ClassSummary::classId)));
        Map<EnrolmentId, Marks> marks = new HashMap<>();
        asked.forEach((in, some) -> marks.putAll(gradebooks.marks(in.orElse(null), some)));
        return marks;
    }
}
