package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.classes.CourseClass;
import vn.hocso.learning.gradebook.GivenMarks.GivenMark;
import vn.hocso.learning.gradebook.Grading.Known;
import vn.hocso.learning.gradebook.Scheme.Item;
import vn.hocso.learning.gradebook.Scheme.Kind;

/** The grades of a class, for every page, file and module that shows one: settled ones of a closed class, else found from what is known. */
@Component
class Grades {

    private final ActivityMarks activities;
    private final GivenMarks given;
    private final SettledGrades settled;

    Grades(ActivityMarks activities, GivenMarks given, SettledGrades settled) {
        this.activities = activities;
        this.given = given;
        this.settled = settled;
    }

    /** A grade with what persons said about its marks, by item. */
    record Told(Grade grade, Map<UUID, GivenMark> said) {}

    /** Learners of a class who are graded by its rules. */
    record Graded(CourseClass one, Scheme scheme, Collection<EnrolmentSummary> learners) {

        Map<EnrolmentId, ClassId> places() {
            Map<EnrolmentId, ClassId> places = new LinkedHashMap<>();
            learners.forEach(learner -> places.put(learner.enrolmentId(), one.id()));
            return places;
        }
    }

    /** In as many statements for a thousand learners as for one. */
    Map<EnrolmentId, Told> of(CourseClass one, Scheme scheme, Collection<EnrolmentSummary> learners) {
        return of(List.of(new Graded(one, scheme, learners)));
    }

    /** In as many statements for a hundred classes as for one; nobody is in two of them. */
    Map<EnrolmentId, Told> of(Collection<Graded> groups) {
        Map<EnrolmentId, ClassId> open = new LinkedHashMap<>();
        Map<EnrolmentId, ClassId> closed = new LinkedHashMap<>();
        groups.forEach(group -> (group.one().closed() ? closed : open).putAll(group.places()));
        Map<EnrolmentId, ClassId> all = new LinkedHashMap<>(open);
        all.putAll(closed);
        Map<EnrolmentId, List<GivenMark>> said = given.of(all);
        Map<EnrolmentId, Grade> kept = settled.of(closed);
        Map<EnrolmentId, Map<UUID, BigDecimal>> reported = activities.of(open.keySet());
        Map<EnrolmentId, Told> grades = new LinkedHashMap<>();
        for (Graded group : groups) {
            Grading grading = new Grading(group.scheme());
            for (EnrolmentSummary learner : group.learners()) {
                EnrolmentId id = learner.enrolmentId();
                Map<UUID, GivenMark> own = byItem(said.getOrDefault(id, List.of()));
                Grade grade = kept.get(id);
                if (grade == null) {
                    grade = grading.grade(new Known(
                            found(group.scheme(), learner, reported.getOrDefault(id, Map.of())), points(own)));
                }
                grades.put(id, new Told(grade, own));
            }
        }
        return grades;
    }

    private static Map<UUID, BigDecimal> found(
            Scheme scheme, EnrolmentSummary learner, Map<UUID, BigDecimal> reported) {
        Map<UUID, BigDecimal> found = new HashMap<>();
        for (Item item : scheme.items()) {
            BigDecimal share = switch (item.kind()) {
                case ACTIVITY -> reported(item, reported);
                case LESSONS -> done(learner);
                case MANUAL -> null;
            };
            if (share != null) {
                found.put(item.id(), share);
            }
        }
        return found;
    }

    private static @Nullable BigDecimal reported(Item item, Map<UUID, BigDecimal> reported) {
        UUID activity = item.activityId();
        return activity == null || item.kind() != Kind.ACTIVITY ? null : reported.get(activity);
    }

    /** A course that requires nothing is done. */
    private static BigDecimal done(EnrolmentSummary learner) {
        return learner.requiredTotal() == 0
                ? BigDecimal.ONE
                : BigDecimal.valueOf(learner.requiredDone())
                        .divide(BigDecimal.valueOf(learner.requiredTotal()), Combination.EXACT)
                        .min(BigDecimal.ONE);
    }

    private static Map<UUID, GivenMark> byItem(List<GivenMark> marks) {
        Map<UUID, GivenMark> byItem = new HashMap<>();
        marks.forEach(mark -> byItem.put(mark.itemId(), mark));
        return byItem;
    }

    private static Map<UUID, BigDecimal> points(Map<UUID, GivenMark> marks) {
        Map<UUID, BigDecimal> points = new HashMap<>();
        marks.forEach((item, mark) -> {
            if (mark.points() != null) {
                points.put(item, mark.points());
            }
        });
        return points;
    }
}
