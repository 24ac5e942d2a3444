package vn.hocso.content.draft;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.content.CourseId;
import vn.hocso.content.VersionId;
import vn.hocso.content.draft.DraftSnapshot.SnapshotLesson;
import vn.hocso.content.draft.DraftSnapshot.SnapshotSection;
import vn.hocso.shared.Actor;

/** Hands whole drafts to publication, within the transaction that publishes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DraftSnapshots {

    private final DraftDesk desk;
    private final LessonBodyRepository bodies;
    private final RemovalRepository removals;

    DraftSnapshots(DraftDesk desk, LessonBodyRepository bodies, RemovalRepository removals) {
        this.desk = desk;
        this.bodies = bodies;
        this.removals = removals;
    }

    /** The draft, for somebody who may look at it. */
    public DraftSnapshot toRead(Actor actor, CourseId id) {
        return snapshot(desk.toRead(actor, id));
    }

    /** The draft, for somebody who may publish it, held so that it stays as it is until the transaction ends. */
    public DraftSnapshot toPublish(Actor actor, CourseId id) {
        return snapshot(desk.toPublish(actor, id));
    }

    /** Notes what was published; removals before it can no longer be undone. */
    public void published(Actor actor, CourseId id, VersionId version, int number, Instant at) {
        Course course = desk.require(id);
        course.published(version, number, actor, at);
        desk.outline(course).lessons().forEach(Lesson::published);
        removals.forget(id.value());
    }

    private DraftSnapshot snapshot(Course course) {
        Outline outline = desk.outline(course);
        Map<UUID, LessonBody> written =
                bodies.findAllById(outline.lessons().stream().map(Lesson::getId).toList()).stream()
                        .collect(Collectors.toMap(LessonBody::getId, Function.identity()));
        return new DraftSnapshot(
                course.courseId(),
                course.code(),
                course.unitId(),
                course.createdBy(),
                course.settings(),
                course.revision(),
                course.settingsChangedSincePublication(),
                course.publishedMark(),
                outline.parts().stream()
                        .map(part -> new SnapshotSection(
                                part.section().sectionId(),
                                part.section().title(),
                                part.lessons().stream()
                                        .map(lesson ->
                                                lesson(lesson, Objects.requireNonNull(written.get(lesson.getId()))))
                                        .toList()))
                        .toList());
    }

    private static SnapshotLesson lesson(Lesson lesson, LessonBody body) {
        return new SnapshotLesson(
                lesson.lessonId(), lesson.changedSincePublication(), LessonCopies.content(lesson, body));
    }
}
