package vn.hocso.content.publication;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.hocso.content.CompletionRule;
import vn.hocso.content.CourseId;
import vn.hocso.content.Courses.BlockDraft;
import vn.hocso.content.draft.Blocks;
import vn.hocso.content.draft.DraftSnapshot;
import vn.hocso.content.draft.DraftSnapshot.SnapshotLesson;
import vn.hocso.content.draft.DraftSnapshot.SnapshotSection;
import vn.hocso.content.draft.LessonContent;

import static vn.hocso.content.spi.BlockProblem.Severity.ERROR;
import static vn.hocso.content.spi.BlockProblem.Severity.WARNING;

/** Looks a draft through before it is published: what would leave learners with an empty page or a course they cannot finish. */
@Component
class DraftCheck {

    private static final String VIDEO = "VIDEO";
    private static final String QUIZ = "QUIZ";

    private final Blocks blocks;

    DraftCheck(Blocks blocks) {
        this.blocks = blocks;
    }

    List<DraftProblem> problems(DraftSnapshot draft) {
        List<DraftProblem> problems = new ArrayList<>(course(draft));
        draft.sections().forEach(section -> problems.addAll(section(section)));
        draft.lessons().forEach(lesson -> problems.addAll(lesson(draft.courseId(), lesson)));
        return List.copyOf(problems);
    }

    private static List<DraftProblem> course(DraftSnapshot draft) {
        List<DraftProblem> problems = new ArrayList<>();
        if (draft.lessons().isEmpty()) {
            problems.add(DraftProblem.ofCourse(ERROR, "content.course-empty"));
        } else if (draft.lessons().stream().noneMatch(lesson -> lesson.content().required())) {
            problems.add(DraftProblem.ofCourse(ERROR, "content.nothing-required"));
        }
        if (draft.settings().summary().isBlank()) {
            problems.add(DraftProblem.ofCourse(WARNING, "content.summary-missing"));
        }
        if (draft.settings().coverMediaId() == null) {
            problems.add(DraftProblem.ofCourse(WARNING, "content.cover-missing"));
        }
        return problems;
    }

    private static List<DraftProblem> section(SnapshotSection section) {
        return section.lessons().isEmpty()
                ? List.of(DraftProblem.ofSection(WARNING, "content.section-empty", section.title()))
                : List.of();
    }

    private List<DraftProblem> lesson(CourseId course, SnapshotLesson lesson) {
        LessonContent content = lesson.content();
        List<DraftProblem> problems = new ArrayList<>();
        if (content.blocks().isEmpty()) {
            problems.add(DraftProblem.ofLesson(ERROR, "content.lesson-empty", lesson.lessonId(), content.title()));
        }
        if (content.completionRule() == CompletionRule.VIDEO_WATCHED
                && !content.kinds().contains(VIDEO)) {
            problems.add(
                    DraftProblem.ofLesson(ERROR, "content.rule-without-video", lesson.lessonId(), content.title()));
        }
        if (content.completionRule() == CompletionRule.QUIZ_PASSED
                && !content.kinds().contains(QUIZ)) {
            problems.add(DraftProblem.ofLesson(ERROR, "content.rule-without-quiz", lesson.lessonId(), content.title()));
        }
        content.blocks().forEach(block -> problems.addAll(block(course, lesson, block)));
        return problems;
    }

    private List<DraftProblem> block(CourseId course, SnapshotLesson lesson, BlockDraft block) {
        return blocks.type(block.type()).map(type -> type.check(block.data(), course)).orElse(List.of()).stream()
                .map(problem -> DraftProblem.ofBlock(
                        problem, lesson.lessonId(), lesson.content().title(), block.blockId()))
                .toList();
    }
}
