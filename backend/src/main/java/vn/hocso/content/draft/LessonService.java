package vn.hocso.content.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.content.CourseId;
import vn.hocso.content.Courses.BlockDraft;
import vn.hocso.content.Courses.LessonDraft;
import vn.hocso.content.LessonId;
import vn.hocso.shared.Actor;

/** Reads and writes single lessons of a draft. */
@Service
public class LessonService {

    private final DraftDesk desk;
    private final LessonRepository lessons;
    private final LessonBodyRepository bodies;
    private final Blocks blocks;

    LessonService(DraftDesk desk, LessonRepository lessons, LessonBodyRepository bodies, Blocks blocks) {
        this.desk = desk;
        this.lessons = lessons;
        this.bodies = bodies;
        this.blocks = blocks;
    }

    @Transactional(readOnly = true)
    DraftLesson look(Actor actor, CourseId courseId, LessonId id) {
        Lesson lesson = lessonOf(desk.toRead(actor, courseId), id);
        return DraftLesson.of(lesson, bodies.getReferenceById(id.value()));
    }

    /** Replaces a lesson, unless it was changed after the revision the author looked at; the same content again changes nothing. */
    @Transactional
    public void write(Actor actor, CourseId courseId, LessonId id, @Nullable Long seenRevision, LessonDraft draft) {
        Course course = desk.toEdit(actor, courseId);
        LessonContent content = blocks.accept(draft);
        Lesson lesson = lessonOf(course, id);
        if (lesson.says(content)) {
            return;
        }
        if (seenRevision != null) {
            lesson.requireCurrent(seenRevision);
        }
        lesson.rewrite(content, actor, desk.now());
        bodies.getReferenceById(id.value()).rewrite(content.blocks());
        course.touch(actor, desk.now());
    }

    /** Lessons with such a block are to be published again, though nobody wrote in them. */
    @Transactional
    public void blocksChanged(Actor actor, CourseId courseId, Predicate<BlockDraft> which) {
        Course course = desk.toEdit(actor, courseId);
        Map<UUID, Lesson> published = lessons.findByCourseId(courseId.value()).stream()
                .filter(Lesson::wasPublished)
                .collect(Collectors.toMap(Lesson::getId, Function.identity()));
        List<LessonBody> concerned = bodies.findAllById(published.keySet()).stream()
                .filter(body -> body.blocks().stream().anyMatch(which))
                .toList();
        if (!concerned.isEmpty()) {
            concerned.forEach(
                    body -> Objects.requireNonNull(published.get(body.getId())).publishAgain());
            course.touch(actor, desk.now());
        }
    }

    private Lesson lessonOf(Course course, LessonId id) {
        return lessons.findById(id.value())
                .filter(lesson -> lesson.belongsTo(course.courseId()))
                .orElseThrow(DraftRefused::unknownLesson);
    }
}
