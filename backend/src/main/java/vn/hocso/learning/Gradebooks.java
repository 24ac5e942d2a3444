package vn.hocso.learning;

import java.math.BigDecimal;
import java.util.Map;

import vn.hocso.shared.Actor;

/** Marks of classes that come from elsewhere than the course, for modules above learning. */
public interface Gradebooks {

    /** Adds a column with what learners of the class earned in it, such as for an essay that was marked on paper. */
    void addColumn(Actor actor, ClassId classId, Column column, Map<EnrolmentId, BigDecimal> points);

    /** Lets the share of lessons done count with that weight. */
    void countLessons(Actor actor, ClassId classId, BigDecimal weight);

    record Column(String title, BigDecimal maxPoints, BigDecimal weight) {}
}
