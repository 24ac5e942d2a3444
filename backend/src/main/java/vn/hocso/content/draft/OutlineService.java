package vn.hocso.content.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.content.SectionId;
import vn.hocso.content.draft.Removal.Removed;
import vn.hocso.content.draft.Removal.RemovedLesson;
import vn.hocso.content.draft.Removal.RemovedSection;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnameseText;

/** Changes the outline of a draft. Each change holds the course, so that two authors' moves come one after the other. */
@Service
public class OutlineService {

    private final DraftDesk desk;
    private final SectionRepository sections;
    private final LessonRepository lessons;
    private final LessonBodyRepository bodies;
    private final RemovalRepository removals;

    OutlineService(
            DraftDesk desk,
            SectionRepository sections,
            LessonRepository lessons,
            LessonBodyRepository bodies,
            RemovalRepository removals) {
        this.desk = desk;
        this.sections = sections;
        this.lessons = lessons;
        this.bodies = bodies;
        this.removals = removals;
    }

    /** Adds a section; asked again with the same identifier, changes nothing. */
    @Transactional
    public SectionId addSection(
            Actor actor, CourseId courseId, @Nullable SectionId wanted, String title, @Nullable Integer position) {
        SectionId id = wanted == null ? new SectionId(Ids.next()) : wanted;
        change(actor, courseId, outline -> {
            if (outline.has(id)) {
                return false;
            }
            Section section = new Section(id, courseId, VietnameseText.line(title));
            outline.insert(section, position);
            saveNew(sections, section);
            return true;
        });
        return id;
    }

    @Transactional
    void renameSection(Actor actor, CourseId courseId, SectionId id, String title) {
        String wanted = VietnameseText.line(title);
        change(actor, courseId, outline -> {
            Section section = outline.require(id).section();
            boolean different = !section.title().equals(wanted);
            section.rename(wanted);
            return different;
        });
    }

    /** Adds an empty lesson; asked again with the same identifier, changes nothing. */
    @Transactional
    public LessonId addLesson(
            Actor actor,
            CourseId courseId,
            SectionId into,
            @Nullable LessonId wanted,
            String title,
            @Nullable Integer position) {
        LessonId id = wanted == null ? new LessonId(Ids.next()) : wanted;
        changeAs(actor, courseId, (course, outline) -> {
            if (outline.has(id)) {
                return false;
            }
            insert(course, outline, id, LessonContent.empty(VietnameseText.line(title)), into, position, actor);
            return true;
        });
        return id;
    }

    /** Puts a copy behind the lesson; its blocks get identifiers of their own. */
    @Transactional
    void duplicate(Actor actor, CourseId courseId, LessonId original, @Nullable LessonId wanted) {
        LessonId id = wanted == null ? new LessonId(Ids.next()) : wanted;
        changeAs(actor, courseId, (course, outline) -> {
            if (outline.has(id)) {
                return false;
            }
            Lesson lesson = outline.require(original);
            LessonContent copy = LessonCopies.copyOf(contentOf(lesson));
            insert(course, outline, id, copy, lesson.sectionId(), lesson.position() + 1, actor);
            return true;
        });
    }

    @Transactional
    void move(Actor actor, CourseId courseId, MoveItem move) {
        change(actor, courseId, outline -> {
            if (move.item() == OutlineItem.SECTION) {
                outline.move(new SectionId(move.id()), move.position());
            } else {
                outline.move(new LessonId(move.id()), move.toSectionId(), move.position());
            }
            return true;
        });
    }

    /** Takes a section out with its lessons; when it is out already, changes nothing. */
    @Transactional
    void removeSection(Actor actor, CourseId courseId, SectionId id) {
        changeUnlessRemoved(actor, courseId, id.value(), outline -> {
            Section section = outline.require(id).section();
            RemovedSection place = new RemovedSection(id, section.title(), section.position());
            List<RemovedLesson> inside =
                    outline.require(id).lessons().stream().map(this::removed).toList();
            Outline.Part part = outline.remove(id);
            part.lessons().forEach(this::delete);
            sections.delete(part.section());
            removals.save(new Removal(courseId, new Removed(place, inside), desk.now()));
        });
    }

    @Transactional
    void removeLesson(Actor actor, CourseId courseId, LessonId id) {
        changeUnlessRemoved(actor, courseId, id.value(), outline -> {
            RemovedLesson removed = removed(outline.require(id));
            delete(outline.remove(id));
            removals.save(new Removal(courseId, new Removed(null, List.of(removed)), desk.now()));
        });
    }

    /** Brings back what was removed last; when a removal is named that was undone already, changes nothing. */
    @Transactional
    void undo(Actor actor, CourseId courseId, @Nullable UUID removalId) {
        changeAs(actor, courseId, (course, outline) -> {
            Optional<Removal> removal = removalId == null
                    ? removals.findFirstByCourseIdOrderByIdDesc(courseId.value())
                    : removals.findByCourseIdAndId(courseId.value(), removalId);
            if (removal.isEmpty() && removalId != null) {
                return false;
            }
            bringBack(
                    course,
                    outline,
                    removal.orElseThrow(DraftRefused::nothingToUndo).removed(),
                    actor);
            removals.delete(removal.get());
            return true;
        });
    }

    private void bringBack(Course course, Outline outline, Removed removed, Actor actor) {
        if (removed.section() != null) {
            RemovedSection place = removed.section();
            Section section = new Section(place.sectionId(), course.courseId(), place.title());
            outline.insert(section, place.position());
            saveNew(sections, section);
        }
        removed.lessons().stream()
                .sorted(Comparator.comparingInt(RemovedLesson::position))
                .forEach(lesson -> {
                    if (!outline.has(lesson.sectionId())) {
                        throw DraftRefused.placeIsGone();
                    }
                    insert(
                                    course,
                                    outline,
                                    lesson.lessonId(),
                                    lesson.content(),
                                    lesson.sectionId(),
                                    lesson.position(),
                                    actor)
                            .resume(lesson.revision(), lesson.publishedFingerprint());
                });
    }

    private Lesson insert(
            Course course,
            Outline outline,
            LessonId id,
            LessonContent content,
            SectionId into,
            @Nullable Integer position,
            Actor actor) {
        Lesson lesson = new Lesson(id, course.courseId(), content, actor, desk.now());
        outline.insert(lesson, into, position);
        saveNew(lessons, lesson);
        bodies.save(new LessonBody(id, content.blocks()));
        return lesson;
    }

    /** Identifiers of clients may be in use in another course, or be taken by one at the same moment: only the database can tell. */
    private static <T extends DraftRow> void saveNew(JpaRepository<T, UUID> rows, T row) {
        try {
            rows.saveAndFlush(row);
        } catch (DataIntegrityViolationException taken) {
            throw DraftRefused.idTaken();
        }
    }

    private RemovedLesson removed(Lesson lesson) {
        return new RemovedLesson(
                lesson.lessonId(),
                lesson.sectionId(),
                lesson.position(),
                lesson.revision(),
                lesson.publishedFingerprint(),
                contentOf(lesson));
    }

    private LessonContent contentOf(Lesson lesson) {
        return LessonCopies.content(lesson, bodies.getReferenceById(lesson.getId()));
    }

    private void delete(Lesson lesson) {
        bodies.deleteById(lesson.getId());
        lessons.delete(lesson);
    }

    private void changeUnlessRemoved(Actor actor, CourseId courseId, UUID item, Consumer<Outline> change) {
        change(actor, courseId, outline -> {
            boolean there = outline.has(new SectionId(item)) || outline.has(new LessonId(item));
            if (!there && removals.existsByCourseIdAndItemId(courseId.value(), item)) {
                return false;
            }
            change.accept(outline);
            return true;
        });
    }

    private void change(Actor actor, CourseId courseId, OutlineChange change) {
        changeAs(actor, courseId, (course, outline) -> change.on(outline));
    }

    private void changeAs(Actor actor, CourseId courseId, CourseChange change) {
        Course course = desk.toEdit(actor, courseId);
        if (change.on(course, desk.outline(course))) {
            course.touch(actor, desk.now());
        }
    }

    /** A change of an outline that says whether anything is different afterwards. */
    private interface OutlineChange {
        boolean on(Outline outline);
    }

    private interface CourseChange {
        boolean on(Course course, Outline outline);
    }
}
