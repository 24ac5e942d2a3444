package vn.hocso.content.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.LessonId;
import vn.hocso.content.SectionId;

/**
 * The order of sections and lessons of a draft. Positions always count from nought without gaps; a position beyond the end means the end,
 * so that repeating a move changes nothing.
 */
final class Outline {

    static final int MOST_SECTIONS = 100;
    static final int MOST_LESSONS = 500;

    private final Map<SectionId, Part> parts = new LinkedHashMap<>();

    /** A section and its lessons in order. */
    record Part(Section section, List<Lesson> lessons) {}

    private Outline() {}

    static Outline of(List<Section> sections, List<Lesson> lessons) {
        Outline outline = new Outline();
        sections.stream()
                .sorted(Comparator.comparingInt(Section::position))
                .forEach(section -> outline.parts.put(section.sectionId(), new Part(section, new ArrayList<>())));
        lessons.stream()
                .sorted(Comparator.comparingInt(Lesson::position))
                .forEach(lesson -> outline.require(lesson.sectionId()).lessons().add(lesson));
        return outline;
    }

    List<Part> parts() {
        return List.copyOf(parts.values());
    }

    Part require(SectionId id) {
        Part part = parts.get(id);
        if (part == null) {
            throw DraftRefused.unknownSection();
        }
        return part;
    }

    Lesson require(LessonId id) {
        return lessons().stream()
                .filter(lesson -> lesson.lessonId().equals(id))
                .findFirst()
                .orElseThrow(DraftRefused::unknownLesson);
    }

    boolean has(SectionId id) {
        return parts.containsKey(id);
    }

    boolean has(LessonId id) {
        return lessons().stream().anyMatch(lesson -> lesson.lessonId().equals(id));
    }

    List<Lesson> lessons() {
        return parts.values().stream().flatMap(part -> part.lessons().stream()).toList();
    }

    void insert(Section section, @Nullable Integer position) {
        if (parts.size() >= MOST_SECTIONS) {
            throw DraftRefused.tooMany("sections", MOST_SECTIONS);
        }
        place(new Part(section, new ArrayList<>()), position);
    }

    void insert(Lesson lesson, SectionId into, @Nullable Integer position) {
        if (lessons().size() >= MOST_LESSONS) {
            throw DraftRefused.tooMany("lessons", MOST_LESSONS);
        }
        List<Lesson> lessons = require(into).lessons();
        lessons.add(within(position, lessons.size()), lesson);
        renumber();
    }

    void move(SectionId id, int position) {
        Part part = require(id);
        parts.remove(id);
        place(part, position);
    }

    void move(LessonId id, @Nullable SectionId to, int position) {
        Lesson lesson = require(id);
        Part target = require(to == null ? lesson.sectionId() : to);
        require(lesson.sectionId()).lessons().remove(lesson);
        target.lessons().add(within(position, target.lessons().size()), lesson);
        renumber();
    }

    Part remove(SectionId id) {
        Part part = require(id);
        parts.remove(id);
        renumber();
        return part;
    }

    Lesson remove(LessonId id) {
        Lesson lesson = require(id);
        require(lesson.sectionId()).lessons().remove(lesson);
        renumber();
        return lesson;
    }

    private void place(Part part, @Nullable Integer position) {
        List<Part> order = new ArrayList<>(parts.values());
        order.add(within(position, order.size()), part);
        parts.clear();
        order.forEach(each -> parts.put(each.section().sectionId(), each));
        renumber();
    }

    private static int within(@Nullable Integer position, int end) {
        return position == null ? end : Math.clamp(position, 0, end);
    }

    private void renumber() {
        int section = 0;
        for (Part part : parts.values()) {
            part.section().placeAt(section++);
            int lesson = 0;
            for (Lesson each : part.lessons()) {
                each.placeAt(part.section().sectionId(), lesson++);
            }
        }
    }
}
