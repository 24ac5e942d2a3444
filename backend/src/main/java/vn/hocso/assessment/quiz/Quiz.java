package vn.hocso.assessment.quiz;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
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

    /** Other units whose questions its rules draw or name. */
    @ElementCollection
    @CollectionTable(name = "assessment_quiz_bank", joinColumns = @JoinColumn(name = "quiz_id"))
    @Column(name = "unit_id")
    private Set<UUID> banks = new HashSet<>();

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private UUID updatedBy;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Quiz() {}

    private Quiz(CourseId course, UnitId unit, String rules, Set<UnitId> banks, AccountId by, Instant at) {
        this.id = Ids.next();
        this.courseId = course.value();
        this.unitId = unit.value();
        this.rules = rules;
        ask(banks);
        this.updatedAt = at;
        this.updatedBy = by.value();
    }

    static Quiz forCourse(CourseId course, UnitId unit, String rules, Set<UnitId> banks, AccountId by, Instant at) {
        return new Quiz(course, unit, rules, banks, by, at);
    }

    void redefine(String newRules, Set<UnitId> newBanks, AccountId by, Instant at) {
        rules = newRules;
        ask(newBanks);
        updatedAt = at;
        updatedBy = by.value();
    }

    private void ask(Set<UnitId> units) {
        Set<UUID> wanted = units.stream().map(UnitId::value).collect(Collectors.toSet());
        banks.retainAll(wanted);
        banks.addAll(wanted);
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
