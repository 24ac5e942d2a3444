package vn.hocso.content.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.hocso.content.Courses.BlockDraft;
import vn.hocso.content.Courses.CourseSettings;
import vn.hocso.content.PublishedCourse;
import vn.hocso.content.PublishedLesson;
import vn.hocso.content.PublishedLesson.Neighbour;
import vn.hocso.content.PublishedLesson.PublishedBlock;
import vn.hocso.content.VersionId;
import vn.hocso.content.draft.Blocks;
import vn.hocso.content.draft.DraftSnapshot;
import vn.hocso.content.draft.DraftSnapshot.SnapshotLesson;
import vn.hocso.content.draft.DraftSnapshot.SnapshotSection;
import vn.hocso.content.spi.BlockType;
import vn.hocso.content.spi.PublishContext;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Actor;

/** Makes from a draft what learners will read: outline and pages, each block frozen by its type. */
@Component
class EditionPress {

    private final Blocks blocks;

    EditionPress(Blocks blocks) {
        this.blocks = blocks;
    }

    /** When, by whom and under which name a version is made; a preview is made in the same way and then forgotten. */
    record Imprint(VersionId versionId, int number, Actor by, Instant at, boolean preview) {}

    Edition print(DraftSnapshot draft, Imprint imprint) {
        List<Edition.Page> pages = new ArrayList<>();
        List<SnapshotLesson> lessons = draft.lessons();
        for (int i = 0; i < lessons.size(); i++) {
            pages.add(page(
                    draft,
                    imprint,
                    lessons.get(i),
                    i == 0 ? null : lessons.get(i - 1),
                    i == lessons.size() - 1 ? null : lessons.get(i + 1)));
        }
        return new Edition(course(draft, imprint), List.copyOf(pages));
    }

    PublishedCourse course(DraftSnapshot draft, Imprint imprint) {
        CourseSettings settings = draft.settings();
        AccountId publisher = new AccountId(imprint.by().accountId());
        return new PublishedCourse(
                imprint.versionId(),
                draft.courseId(),
                draft.code(),
                imprint.number(),
                settings.title(),
                settings.summary(),
                settings.outcomes(),
                settings.audience(),
                settings.level(),
                settings.topics(),
                settings.language(),
                draft.lessons().stream()
                        .mapToInt(lesson -> lesson.content().estimatedMinutes())
                        .sum(),
                settings.coverMediaId(),
                draft.unitId(),
                Stream.of(draft.createdBy(), publisher).distinct().toList(),
                imprint.at(),
                publisher,
                draft.sections().stream()
                        .filter(section -> !section.lessons().isEmpty())
                        .map(EditionPress::section)
                        .toList());
    }

    private static PublishedCourse.Section section(SnapshotSection section) {
        return new PublishedCourse.Section(
                section.sectionId(),
                section.title(),
                section.lessons().stream().map(EditionPress::entry).toList());
    }

    private static PublishedCourse.Lesson entry(SnapshotLesson lesson) {
        return new PublishedCourse.Lesson(
                lesson.lessonId(),
                lesson.content().title(),
                lesson.content().estimatedMinutes(),
                lesson.content().required(),
                lesson.content().completionRule(),
                lesson.content().kinds());
    }

    Edition.Page page(
            DraftSnapshot draft,
            Imprint imprint,
            SnapshotLesson lesson,
            @Nullable SnapshotLesson previous,
            @Nullable SnapshotLesson next) {
        List<PublishedBlock> published = lesson.content().blocks().stream()
                .map(block -> publish(draft, imprint, lesson, block))
                .filter(Objects::nonNull)
                .toList();
        String words = lesson.content().blocks().stream()
                .map(block -> blocks.type(block.type())
                        .map(type -> type.text(block.data()))
                        .orElse(""))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
        PublishedLesson page = new PublishedLesson(
                lesson.lessonId(),
                lesson.content().title(),
                lesson.content().estimatedMinutes(),
                lesson.content().required(),
                lesson.content().completionRule(),
                published,
                neighbour(previous),
                neighbour(next));
        return new Edition.Page(page, words);
    }

    /** A block of a kind that is no longer installed is left out. */
    private @Nullable PublishedBlock publish(
            DraftSnapshot draft, Imprint imprint, SnapshotLesson lesson, BlockDraft block) {
        BlockType type = blocks.type(block.type()).orElse(null);
        if (type == null) {
            return null;
        }
        PublishContext context = new PublishContext(
                imprint.versionId(), draft.courseId(), lesson.lessonId(), block.blockId(), imprint.preview());
        JsonNode data = type.publish(block.data(), context);
        return new PublishedBlock(block.blockId(), block.type(), data);
    }

    private static @Nullable Neighbour neighbour(@Nullable SnapshotLesson lesson) {
        return lesson == null
                ? null
                : new Neighbour(lesson.lessonId(), lesson.content().title());
    }
}
