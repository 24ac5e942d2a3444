package vn.hocso.content.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.content.SectionId;
import vn.hocso.shared.Ids;

/** A section or lesson that was removed from a draft, kept whole until the next publication so that the removal can be undone. */
@Entity
@Table(name = "content_removal")
class Removal extends DraftRow {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Column(name = "course_id")
    private UUID courseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", columnDefinition = "varchar(10)")
    private OutlineItem kind;

    @Column(name = "item_id")
    private UUID itemId;

    @Column(name = "title")
    private String title;

    @Column(name = "payload")
    private String payload;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Removal() {}

    Removal(CourseId courseId, Removed removed, Instant at) {
        super(Ids.next());
        this.courseId = courseId.value();
        this.kind = removed.section() == null ? OutlineItem.LESSON : OutlineItem.SECTION;
        this.itemId = removed.section() == null
                ? removed.lessons().getFirst().lessonId().value()
                : removed.section().sectionId().value();
        this.title = removed.section() == null
                ? removed.lessons().getFirst().content().title()
                : removed.section().title();
        this.payload = JSON.writeValueAsString(removed);
        this.removedAt = at;
    }

    /** What was taken out: a section with its lessons, or a single lesson. */
    record Removed(@Nullable RemovedSection section, List<RemovedLesson> lessons) {}

    record RemovedSection(SectionId sectionId, String title, int position) {}

    record RemovedLesson(
            LessonId lessonId,
            SectionId sectionId,
            int position,
            long revision,
            @Nullable String publishedFingerprint,
            LessonContent content) {}

    Removed removed() {
        return JSON.readValue(payload, Removed.class);
    }

    OutlineItem kind() {
        return kind;
    }

    String title() {
        return title;
    }
}
