package vn.hocso.learning.gradebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.content.PublishedContent;
import vn.hocso.content.PublishedCourse.Lesson;
import vn.hocso.content.PublishedLesson.PublishedBlock;
import vn.hocso.content.VersionId;
import vn.hocso.content.spi.BlockType;
import vn.hocso.content.spi.BlockType.MarkedActivity;

/** What earns marks in the version of a course that is on offer, in the order of its outline. */
@Component
class CourseActivities {

    private final PublishedContent content;
    private final Map<String, BlockType> types;

    CourseActivities(PublishedContent content, List<BlockType> types) {
        this.content = content;
        this.types = types.stream().collect(Collectors.toMap(BlockType::name, Function.identity()));
    }

    List<MarkedActivity> of(CourseId course) {
        return content.currentVersion(course).map(this::of).orElse(List.of());
    }

    /** Of many courses in one statement. */
    Map<CourseId, List<MarkedActivity>> of(Collection<CourseId> courses) {
        Map<CourseId, List<MarkedActivity>> activities = new HashMap<>();
        content.currentVersions(courses).forEach((course, version) -> activities.put(course, of(version)));
        return activities;
    }

    private List<MarkedActivity> of(VersionId version) {
        return content.course(version).lessons().stream()
                .flatMap(lesson -> in(version, lesson))
                .collect(Collectors.toMap(
                        MarkedActivity::id, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** In which lesson of the version each is; the first one if it is in several. */
    Map<UUID, LessonId> lessons(VersionId version) {
        Map<UUID, LessonId> lessons = new HashMap<>();
        content.course(version)
                .lessons()
                .forEach(lesson ->
                        in(version, lesson).forEach(activity -> lessons.putIfAbsent(activity.id(), lesson.lessonId())));
        return lessons;
    }

    private Stream<MarkedActivity> in(VersionId version, Lesson lesson) {
        return content.lesson(version, lesson.lessonId()).blocks().stream()
                .map(this::activity)
                .flatMap(Optional::stream);
    }

    private Optional<MarkedActivity> activity(PublishedBlock block) {
        return Optional.ofNullable(types.get(block.type())).flatMap(type -> type.activity(block.data()));
    }
}
