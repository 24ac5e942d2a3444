package vn.hocso.assessment.quiz;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.QuizId;
import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;

/** A quiz of a course as its authors define it now; its rules are kept as the JSON that publishing freezes. */
@Entity
@Table(name = "assessment_quiz")
class Quiz {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(columnDefinition = "mediumtext")
    private String rules;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private UUID updatedBy;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Quiz() {}

    private Quiz(CourseId course, UnitId unit, String rules, AccountId by, Instant at) {
        this.id = Ids.next();
        this.courseId = course.value();
        this.unitId = unit.value();
        this.rules = rules;
        this.updatedAt = at;
        this.updatedBy = by.value();
    }

    static Quiz forCourse(CourseId course, UnitId unit, String rules, AccountId by, Instant at) {
        return new Quiz(course, unit, rules, by, at);
    }

    void redefine(String newRules, AccountId by, Instant at) {
        rules = newRules;
        updatedAt = at;
        updatedBy = by.value();
    }

    QuizId id() {
        return new QuizId(id);
    }

    CourseId course() {
        return new CourseId(courseId);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    String rules() {
        return rules;
    }

    /** Counts the changes, so that nobody overwrites what they have not seen. */
    long revision() {
        return version == null ? 0 : version;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
