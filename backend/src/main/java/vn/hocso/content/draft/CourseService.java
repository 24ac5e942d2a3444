package vn.hocso.content.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.content.CourseId;
import vn.hocso.content.Courses.CourseSettings;
import vn.hocso.content.Courses.CourseSummary;
import vn.hocso.content.Courses.NewCourse;
import vn.hocso.content.spi.CourseCovers;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnameseText;

/** Begins courses, arranges their settings, and drops those never published. */
@Service
public class CourseService {

    private final CourseRepository courses;
    private final DraftDesk desk;
    private final DraftCourseViews views;
    private final Access access;
    private final Units units;
    private final CourseCovers covers;

    CourseService(
            CourseRepository courses,
            DraftDesk desk,
            DraftCourseViews views,
            Access access,
            Units units,
            CourseCovers covers) {
        this.courses = courses;
        this.desk = desk;
        this.views = views;
        this.access = access;
        this.units = units;
        this.covers = covers;
    }

    /** Begins a course; asked again with the same identifier, answers the course that was begun. */
    @Transactional
    public CourseId begin(Actor actor, @Nullable CourseId wanted, NewCourse request) {
        access.require(actor, Permission.AUTHOR_COURSES, request.unitId());
        Optional<Course> begun = wanted == null ? Optional.empty() : courses.findById(wanted.value());
        if (begun.isPresent()) {
            return desk.toRead(actor, begun.get().courseId()).courseId();
        }
        CourseId id = wanted == null ? new CourseId(Ids.next()) : wanted;
        Course.Origin origin = new Course.Origin(request.unitId(), units.path(request.unitId()), actor, desk.now());
        String title = VietnameseText.line(request.title());
        courses.saveAndFlush(Course.begin(id, origin, code(request.code(), title), title, request.language()));
        return id;
    }

    @Transactional(readOnly = true)
    DraftCourse look(Actor actor, CourseId id) {
        Course course = desk.toRead(actor, id);
        return views.of(actor, course, desk.outline(course));
    }

    /** Replaces the settings, unless they were changed after the revision the author looked at. */
    @Transactional
    public void arrange(Actor actor, CourseId id, @Nullable Long seenRevision, CourseSettings wanted) {
        Course course = desk.toEdit(actor, id);
        CourseSettings settings = CleanSettings.of(wanted);
        if (settings.equals(course.settings())) {
            return;
        }
        if (seenRevision != null) {
            course.requireSettingsSeen(seenRevision);
        }
        requireCover(settings.coverMediaId());
        course.arrange(settings, actor, desk.now());
    }

    @Transactional
    void drop(Actor actor, CourseId id) {
        Course course = desk.toEdit(actor, id);
        if (course.state() != DraftState.DRAFT) {
            throw DraftRefused.published();
        }
        courses.delete(course);
    }

    @Transactional(readOnly = true)
    public CourseSummary summary(CourseId id) {
        Course course = desk.require(id);
        return new CourseSummary(id, course.code(), course.title(), course.unitId());
    }

    private void requireCover(@Nullable UUID cover) {
        if (cover != null && !covers.addresses(List.of(cover)).containsKey(cover)) {
            throw DraftRefused.unknownCover();
        }
    }

    private String code(@Nullable String wanted, String title) {
        if (wanted != null && !wanted.isBlank()) {
            String code = VietnameseText.line(wanted);
            if (courses.existsByCode(code)) {
                throw DraftRefused.codeTaken(code);
            }
            return code;
        }
        String initials = CourseCodes.initials(title);
        String code = initials;
        for (int copy = 2; courses.existsByCode(code); copy++) {
            code = initials + "-" + copy;
        }
        return code;
    }
}
