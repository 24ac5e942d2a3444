package vn.hocso.learning;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.content.VersionId;
import vn.hocso.shared.Actor;

/** Marks of classes that come from elsewhere than the course, for modules above learning. */
public interface Gradebooks {

    /** Adds a column with what learners of the class earned in it, such as for an essay that was marked on paper. */
    void addColumn(Actor actor, ClassId classId, Column column, Map<EnrolmentId, BigDecimal> points);

    /** Lets the share of lessons done count with that weight. */
    void countLessons(Actor actor, ClassId classId, BigDecimal weight);

    /**
     * What each of the enrolments earned: in a class as its gradebook says, where a person may have put another mark in the place of
     * what an activity reported, else as activities reported it. In as many statements for many classes as for one.
     *
     * @param in the class by whose gradebook each is judged; none for those left out
     */
    Map<EnrolmentId, Marks> marks(Collection<EnrolmentId> enrolments, Map<EnrolmentId, ClassId> in);

    /** In which lesson of the version each marked activity is. Answered from memory. */
    Map<UUID, LessonId> lessons(VersionId versionId);

    /** What is marked in the course, and with a class in its gradebook, too. */
    List<MarkedItem> items(CourseId courseId, @Nullable ClassId classId);

    /** The best possible final mark of the class. */
    BigDecimal outOf(ClassId classId);

    /**
     * @param finalMark of the class; null while there is nothing to find it from, or no class
     * @param outOf the best possible final mark; null without a class
     * @param shares from nought to one, by {@link MarkedItem#id}; what has no mark yet is left out
     */
    record Marks(@Nullable BigDecimal finalMark, @Nullable BigDecimal outOf, Map<UUID, BigDecimal> shares) {

        public static final Marks NONE = new Marks(null, null, Map.of());
    }

    /** An activity of the course by its own id, or what only the gradebook of a class has. */
    record MarkedItem(UUID id, String title) {}

    record Column(String title, BigDecimal maxPoints, BigDecimal weight) {}
}
