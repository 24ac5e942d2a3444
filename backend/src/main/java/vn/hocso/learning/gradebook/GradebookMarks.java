package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.content.VersionId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Gradebooks.MarkedItem;
import vn.hocso.learning.Gradebooks.Marks;
import vn.hocso.learning.classes.ClassPlaces;
import vn.hocso.learning.classes.ClassRefusals.ClassUnknown;
import vn.hocso.learning.classes.ClassStore;
import vn.hocso.learning.classes.CourseClass;
import vn.hocso.learning.enrolment.EnrolmentStore;
import vn.hocso.learning.gradebook.Grade.ItemGrade;
import vn.hocso.learning.gradebook.Grades.Graded;
import vn.hocso.learning.gradebook.Scheme.Item;
import vn.hocso.learning.gradebook.Scheme.Kind;

/** Marks as modules above ask for them: by what was marked, whoever marked it. */
@Component
class GradebookMarks {

    private final ClassStore classes;
    private final ClassPlaces places;
    private final EnrolmentStore enrolments;
    private final Schemes schemes;
    private final Grades grades;
    private final ActivityMarks activities;
    private final CourseActivities offered;

    GradebookMarks(
            ClassStore classes,
            ClassPlaces places,
            EnrolmentStore enrolments,
            Schemes schemes,
            Grades grades,
            ActivityMarks activities,
            CourseActivities offered) {
        this.classes = classes;
        this.places = places;
        this.enrolments = enrolments;
        this.schemes = schemes;
        this.grades = grades;
        this.activities = activities;
        this.offered = offered;
    }

    /** What the gradebook of the class says outweighs what activities reported. */
    Map<EnrolmentId, Marks> of(Collection<EnrolmentId> wanted, Map<EnrolmentId, ClassId> in) {
        Map<EnrolmentId, Map<UUID, BigDecimal>> reported = activities.of(wanted);
        Map<EnrolmentId, Marks> marks = new HashMap<>();
        wanted.forEach(one -> marks.put(one, new Marks(null, null, reported.getOrDefault(one, Map.of()))));
        Map<ClassId, List<EnrolmentSummary>> members = enrolments.byIds(places.among(in)).stream()
                .collect(Collectors.groupingBy(one -> Objects.requireNonNull(in.get(one.enrolmentId()))));
        List<CourseClass> all = classes.byIds(members.keySet());
        Map<ClassId, Scheme> rules = schemes.of(all);
        List<Graded> graded = all.stream()
                .map(one -> new Graded(
                        one,
                        Objects.requireNonNull(rules.get(one.id())),
                        Objects.requireNonNull(members.get(one.id()))))
                .toList();
        grades.of(graded).forEach((id, told) -> {
            Scheme scheme = Objects.requireNonNull(rules.get(Objects.requireNonNull(in.get(id))));
            Grade grade = told.grade();
            marks.put(
                    id,
                    new Marks(grade.mark(), grade.outOf(), shares(scheme, grade, reported.getOrDefault(id, Map.of()))));
        });
        return marks;
    }

    /** In which lesson of a version each activity is found. */
    Map<UUID, LessonId> lessons(VersionId version) {
        return offered.lessons(version);
    }

    private static Map<UUID, BigDecimal> shares(Scheme scheme, Grade grade, Map<UUID, BigDecimal> reported) {
        Map<UUID, BigDecimal> shares = new HashMap<>(reported);
        Map<UUID, UUID> activityOf = new HashMap<>();
        scheme.items().forEach(item -> activityOf.put(item.id(), nameOf(item)));
        for (ItemGrade item : grade.items()) {
            BigDecimal points = item.points();
            UUID name = activityOf.getOrDefault(item.itemId(), item.itemId());
            if (points != null && item.maxPoints().signum() > 0) {
                shares.put(name, points.divide(item.maxPoints(), Combination.EXACT));
            } else {
                shares.remove(name);
            }
        }
        return shares;
    }

    /** Items of the class's gradebook, then what else the course marks. */
    List<MarkedItem> items(CourseId course, @Nullable ClassId id) {
        Map<UUID, MarkedItem> items = new LinkedHashMap<>();
        if (id != null) {
            schemes.of(one(id)).scheme().items().stream()
                    .filter(item -> item.kind() != Kind.LESSONS)
                    .forEach(item -> items.put(nameOf(item), new MarkedItem(nameOf(item), item.title())));
        }
        offered.of(course)
                .forEach(activity -> items.putIfAbsent(activity.id(), new MarkedItem(activity.id(), activity.title())));
        return List.copyOf(items.values());
    }

    BigDecimal outOf(ClassId id) {
        return schemes.of(one(id)).scheme().scale();
    }

    /** An activity is known by its own name in every class of the course. */
    private static UUID nameOf(Item item) {
        UUID activity = item.activityId();
        return item.kind() == Kind.ACTIVITY && activity != null ? activity : item.id();
    }

    private CourseClass one(ClassId id) {
        return classes.find(id).orElseThrow(ClassUnknown::new);
    }
}
