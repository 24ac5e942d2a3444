package vn.hocso.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.Quizzes.QuizRules;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.content.CompletionRule;
import vn.hocso.content.CourseId;
import vn.hocso.content.CourseLevel;
import vn.hocso.content.Courses;
import vn.hocso.content.Courses.BlockDraft;
import vn.hocso.content.Courses.CourseSettings;
import vn.hocso.content.Courses.LessonDraft;
import vn.hocso.content.Courses.NewCourse;
import vn.hocso.content.LessonId;
import vn.hocso.content.SectionId;
import vn.hocso.identity.Accounts;
import vn.hocso.media.MediaId;
import vn.hocso.media.MediaLibrary;
import vn.hocso.media.MediaLibrary.NewMedia;
import vn.hocso.media.MediaLibrary.Purpose;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;

/** The course "Nhận thức về chuyển đổi số", authored and published as its trainer would. */
@Component
@DemoMode
class DemoCourse {

    private static final String FOLDER = "course/";

    private final DemoFiles files;
    private final Accounts accounts;
    private final Units units;
    private final Courses courses;
    private final MediaLibrary media;
    private final DemoQuestions questions;
    private final Quizzes quizzes;
    private final MarkdownLesson markdown;
    private final DemoSize size;
    private final EntityManager entities;

    DemoCourse(
            DemoFiles files,
            Accounts accounts,
            Units units,
            Courses courses,
            MediaLibrary media,
            DemoQuestions questions,
            Quizzes quizzes,
            MarkdownLesson markdown,
            DemoSize size,
            EntityManager entities) {
        this.files = files;
        this.accounts = accounts;
        this.units = units;
        this.courses = courses;
        this.media = media;
        this.questions = questions;
        this.quizzes = quizzes;
        this.markdown = markdown;
        this.size = size;
        this.entities = entities;
    }

    boolean is(CourseId courseId) {
        return courses.require(courseId).code().startsWith(outline().code());
    }

    /** The one that the others are copies of. */
    boolean isFirst(CourseId courseId) {
        return courses.require(courseId).code().equals(outline().code());
    }

    void load() {
        Outline outline = outline();
        Actor trainer = trainer();
        UnitId unit = units.byCode(DemoAccount.TRAINER.unitCode()).orElseThrow().id();
        Library library = new Library(trainer);
        questions.load(trainer, unit);
        for (int number = 1; number <= size.courses(); number++) {
            author(trainer, unit, number == 1 ? outline : outline.copy(number), library);
        }
    }

    private void author(Actor trainer, UnitId unit, Outline outline, Library library) {
        CourseId course = courses.create(trainer, new NewCourse(outline.title(), unit, outline.code(), "vi"));
        courses.saveSettings(trainer, course, outline.settings(library.image(outline.cover())));
        for (Section section : outline.sections()) {
            SectionId sectionId = courses.addSection(trainer, course, section.title());
            section.lessons().forEach(lesson -> addLesson(trainer, course, sectionId, lesson, library));
        }
        entities.flush(); // publishing also reads by plain SQL, which does not see what is still in memory
        courses.publish(trainer, course);
    }

    private void addLesson(Actor trainer, CourseId course, SectionId section, Lesson lesson, Library library) {
        LessonId lessonId = courses.addLesson(trainer, course, section, lesson.title());
        String file = lesson.file();
        List<BlockDraft> blocks = file == null
                ? List.of(markdown.quiz(quiz(trainer, course, lesson)))
                : markdown.blocks(files.text(FOLDER + file), library);
        courses.saveLesson(
                trainer,
                course,
                lessonId,
                new LessonDraft(
                        lesson.title(), lesson.estimatedMinutes(), lesson.required(), lesson.completionRule(), blocks));
    }

    private QuizId quiz(Actor trainer, CourseId course, Lesson lesson) {
        Quiz quiz = lesson.quiz();
        if (quiz == null) {
            throw new IllegalStateException(lesson.title() + " has neither text nor quiz");
        }
        return quizzes.create(trainer, course, quiz.rules());
    }

    private Outline outline() {
        return files.json(FOLDER + "course.json", Outline.class);
    }

    private Actor trainer() {
        return new Actor(accounts.byEmail(DemoAccount.TRAINER.email())
                .orElseThrow()
                .accountId()
                .value());
    }

    /** Puts the course's files into the media library, each once. */
    private final class Library implements MarkdownLesson.Library {

        private final Actor trainer;
        private final Map<String, MediaId> stored = new LinkedHashMap<>();

        Library(Actor trainer) {
            this.trainer = trainer;
        }

        @Override
        public UUID image(String path) {
            return store(path, Purpose.IMAGE);
        }

        @Override
        public UUID video(String path) {
            return store(path, Purpose.VIDEO);
        }

        @Override
        public UUID captions(String path) {
            return store(path, Purpose.CAPTIONS);
        }

        private UUID store(String path, Purpose purpose) {
            return stored.computeIfAbsent(
                            path,
                            missing -> files.asFile(
                                    FOLDER + missing,
                                    file -> media.store(
                                            trainer,
                                            new NewMedia(
                                                    purpose, file.getFileName().toString(), file))))
                    .value();
        }
    }

    record Outline(
            String code,
            String title,
            String summary,
            List<String> outcomes,
            List<String> audience,
            CourseLevel level,
            List<String> topics,
            String language,
            String cover,
            List<Section> sections) {

        Outline copy(int number) {
            return new Outline(
                    code + "-" + number,
                    title + " " + number,
                    summary,
                    outcomes,
                    audience,
                    level,
                    topics,
                    language,
                    cover,
                    sections);
        }

        CourseSettings settings(UUID coverMediaId) {
            return new CourseSettings(title, summary, outcomes, audience, level, topics, language, coverMediaId);
        }
    }

    record Section(String title, List<Lesson> lessons) {}

    record Lesson(
            String title,
            int estimatedMinutes,
            boolean required,
            CompletionRule completionRule,
            @Nullable String file,
            @Nullable Quiz quiz) {}

    record Quiz(
            String title,
            String instructions,
            List<String> topics,
            int questionCount,
            int passMarkPercent,
            int timeLimitMinutes,
            int attemptsAllowed) {

        QuizRules rules() {
            return new QuizRules(
                    title,
                    instructions,
                    topics,
                    questionCount,
                    passMarkPercent,
                    timeLimitMinutes,
                    attemptsAllowed,
                    true,
                    Review.AFTER_SUBMIT,
                    Scoring.ALL_OR_NOTHING);
        }
    }
}
