package vn.hocso.content.draft;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CompletionRule;
import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.content.SectionId;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.TextList;

/** A lesson under authorship, without its blocks: what the outline shows and where it stands. */
@Entity
@Table(name = "content_lesson")
class Lesson extends DraftRow {

    static final int USUAL_MINUTES = 5;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "section_id")
    private UUID sectionId;

    @Column(name = "title")
    private String title;

    @Column(name = "position")
    private int position;

    @Column(name = "estimated_minutes")
    private int estimatedMinutes;

    @Column(name = "required")
    private boolean required;

    @Enumerated(EnumType.STRING)
    @Column(name = "completion_rule", columnDefinition = "varchar(20)")
    private CompletionRule completionRule;

    @Convert(converter = TextList.class)
    @Column(name = "block_kinds")
    private List<String> blockKinds;

    @Column(name = "revision")
    private long revision = 1;

    @Column(name = "fingerprint", columnDefinition = "char(64)")
    private String fingerprint;

    @Column(name = "published_fingerprint", columnDefinition = "char(64)")
    private @Nullable String publishedFingerprint;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private UUID updatedBy;

    protected Lesson() {}

    Lesson(LessonId id, CourseId courseId, LessonContent content, Actor by, Instant at) {
        super(id.value());
        this.courseId = courseId.value();
        this.sectionId = courseId.value();
        keep(content);
        this.updatedAt = at;
        this.updatedBy = by.accountId();
    }

    LessonId lessonId() {
        return new LessonId(getId());
    }

    SectionId sectionId() {
        return new SectionId(sectionId);
    }

    boolean belongsTo(CourseId course) {
        return courseId.equals(course.value());
    }

    boolean says(LessonContent content) {
        return content.fingerprint().equals(fingerprint);
    }

    void rewrite(LessonContent content, Actor by, Instant at) {
        keep(content);
        revision++;
        updatedAt = at;
        updatedBy = by.accountId();
    }

    /** Refuses when the lesson is not the one somebody looked at. */
    void requireCurrent(long seenRevision) {
        if (seenRevision != revision) {
            throw new ChangedElsewhere(revision);
        }
    }

    void placeAt(SectionId section, int wanted) {
        sectionId = section.value();
        position = wanted;
    }

    /** Continues the life of a lesson that had been removed. */
    void resume(long earlierRevision, @Nullable String earlierPublication) {
        revision = earlierRevision + 1;
        publishedFingerprint = earlierPublication;
    }

    void published() {
        publishedFingerprint = fingerprint;
    }

    boolean wasPublished() {
        return publishedFingerprint != null;
    }

    /** What it shows changed without it. */
    void publishAgain() {
        publishedFingerprint = null;
    }

    boolean changedSincePublication() {
        return !Objects.equals(fingerprint, publishedFingerprint);
    }

    private void keep(LessonContent content) {
        title = content.title();
        estimatedMinutes = content.estimatedMinutes();
        required = content.required();
        completionRule = content.completionRule();
        blockKinds = content.kinds();
        fingerprint = content.fingerprint();
    }

    String title() {
        return title;
    }

    int position() {
        return position;
    }

    int estimatedMinutes() {
        return estimatedMinutes;
    }

    boolean required() {
        return required;
    }

    CompletionRule completionRule() {
        return completionRule;
    }

    List<String> blockKinds() {
        return blockKinds;
    }

    long revision() {
        return revision;
    }

    @Nullable
    String publishedFingerprint() {
        return publishedFingerprint;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    AccountId updatedBy() {
        return new AccountId(updatedBy);
    }
}
