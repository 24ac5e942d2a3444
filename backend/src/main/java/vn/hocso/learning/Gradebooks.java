package vn.hocso.learning;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.shared.Actor;

/** Marks of classes that come from elsewhere than the course, for modules above learning. */
public interface Gradebooks {

    /** Adds a column with what learners of the class earned in it, such as for an essay that was marked on paper. */
    void addColumn(Actor actor, ClassId classId, Column column, Map<EnrolmentId, BigDecimal> points);

    /** Lets the share of lessons done count with that weight. */
    void countLessons(Actor actor, ClassId classId, BigDecimal weight);

    /**
     * What each of the enrolments earned: with a class as its gradebook says, where a person may have put another mark in the place of
     * what an activity reported, else as activities reported it.
     */
    Map<EnrolmentId, Marks> marks(@Nullable ClassId classId, Collection<EnrolmentId> enrolments);

    /** What is marked in the course, and with a class in its gradebook, too. */
    List<MarkedItem> items(CourseId courseId, @Nullable ClassId classId);

    /** The best possible final mark of the class. */
    BigDecimal outOf(ClassId classId);

    /**
     * @param finalMark of the class; null while there is nothing to find it from, or no class
     * @param shares from nought to one, by {@link MarkedItem#id}; what has no mark yet is left out
     */
    record Marks(@Nullable BigDecimal finalMark, Map<UUID, BigDecimal> shares) {

        public static final Marks NONE = new Marks(null, Map.of());
    }

    /** An activity of the course by its own id, or what only the gradebook of a class has. */
    record MarkedItem(UUID id, String title) {}

    record Column(String title, BigDecimal maxPoints, BigDecimal weight) {}
}
