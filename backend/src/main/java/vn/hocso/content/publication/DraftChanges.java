package vn.hocso.content.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.LessonId;
import vn.hocso.content.PublishedCourse;
import vn.hocso.content.SectionId;
import vn.hocso.content.draft.DraftSnapshot;
import vn.hocso.content.publication.DraftChange.Item;
import vn.hocso.content.publication.DraftChange.Kind;

/** Compares a draft with the version published last, item by item through their stable identifiers. */
final class DraftChanges {

    private final DraftSnapshot draft;
    private final PublishedCourse published;
    private final List<DraftChange> changes = new ArrayList<>();

    private DraftChanges(DraftSnapshot draft, PublishedCourse published) {
        this.draft = draft;
        this.published = published;
    }

    /** What publishing would change; everything is new when nothing was published before. */
    static List<DraftChange> between(DraftSnapshot draft, @Nullable PublishedCourse published) {
        return published == null ? everything(draft) : new DraftChanges(draft, published).compare();
    }

    private static List<DraftChange> everything(DraftSnapshot draft) {
        List<DraftChange> changes = new ArrayList<>();
        draft.sections().forEach(section -> {
            changes.add(new DraftChange(Kind.ADDED, Item.SECTION, section.title()));
            section.lessons()
                    .forEach(lesson -> changes.add(new DraftChange(
                            Kind.ADDED, Item.LESSON, lesson.content().title())));
        });
        return List.copyOf(changes);
    }

    private List<DraftChange> compare() {
        if (draft.settingsChanged()) {
            changes.add(
                    new DraftChange(Kind.CHANGED, Item.COURSE, draft.settings().title()));
        }
        sections();
        lessons();
        return List.copyOf(changes);
    }

    private void sections() {
        Map<SectionId, String> before = new LinkedHashMap<>();
        published.sections().forEach(section -> before.put(section.sectionId(), section.title()));
        Map<SectionId, String> now = new LinkedHashMap<>();
        draft.sections().stream()
                .filter(section -> !section.lessons().isEmpty() || before.containsKey(section.sectionId()))
                .forEach(section -> now.put(section.sectionId(), section.title()));
        Set<SectionId> moved = moved(List.copyOf(before.keySet()), List.copyOf(now.keySet()));
        now.forEach((id, title) -> {
            if (!before.containsKey(id)) {
                changes.add(new DraftChange(Kind.ADDED, Item.SECTION, title));
            } else if (!title.equals(before.get(id))) {
                changes.add(new DraftChange(Kind.CHANGED, Item.SECTION, title));
            } else if (moved.contains(id)) {
                changes.add(new DraftChange(Kind.MOVED, Item.SECTION, title));
            }
        });
        before.forEach((id, title) -> {
            if (!now.containsKey(id)) {
                changes.add(new DraftChange(Kind.REMOVED, Item.SECTION, title));
            }
        });
    }

    private void lessons() {
        Map<LessonId, SectionId> before = new LinkedHashMap<>();
        published
                .sections()
                .forEach(section ->
                        section.lessons().forEach(lesson -> before.put(lesson.lessonId(), section.sectionId())));
        Map<LessonId, SectionId> now = new LinkedHashMap<>();
        draft.sections()
                .forEach(section ->
                        section.lessons().forEach(lesson -> now.put(lesson.lessonId(), section.sectionId())));
        Set<LessonId> moved = moved(List.copyOf(before.keySet()), List.copyOf(now.keySet()));
        draft.lessons().forEach(lesson -> {
            LessonId id = lesson.lessonId();
            String title = lesson.content().title();
            if (!before.containsKey(id)) {
                changes.add(new DraftChange(Kind.ADDED, Item.LESSON, title));
            } else if (lesson.changed()) {
                changes.add(new DraftChange(Kind.CHANGED, Item.LESSON, title));
            } else if (moved.contains(id) || !Objects.equals(now.get(id), before.get(id))) {
                changes.add(new DraftChange(Kind.MOVED, Item.LESSON, title));
            }
        });
        published.lessons().stream()
                .filter(lesson -> !now.containsKey(lesson.lessonId()))
                .forEach(lesson -> changes.add(new DraftChange(Kind.REMOVED, Item.LESSON, lesson.title())));
    }

    /** The fewest items that must have been moved to turn one order into the other: those outside a longest common order. */
    static <T> Set<T> moved(List<T> before, List<T> now) {
        List<T> first = before.stream().filter(now::contains).toList();
        List<T> second = now.stream().filter(before::contains).toList();
        int[][] common = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                common[i][j] = first.get(i).equals(second.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        Set<T> moved = new HashSet<>(second);
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            if (first.get(i).equals(second.get(j))) {
                moved.remove(first.get(i));
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return moved;
    }
}
