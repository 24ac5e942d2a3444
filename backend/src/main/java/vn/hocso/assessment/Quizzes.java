package vn.hocso.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.competency.CompetencyId;
import vn.hocso.content.CourseId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;

/** The quizzes of courses, as their authors define them. */
public interface Quizzes {

    /** Makes a quiz for a course, if the actor may author the course. */
    QuizId create(Actor actor, CourseId courseId, QuizRules rules);

    /** The quizzes of a course in the order in which they were made. */
    List<QuizId> ofCourse(CourseId courseId);

    /**
     * What a quiz asks and how it is taken. Questions are drawn from the approved ones of the course's unit, unless a section names the bank of
     * another; no topic means all topics, no time limit and no limit of attempts mean as it says. Rules kept before there were sections or conduct lack them.
     */
    record QuizRules(
            String title,
            @Nullable String instructions,
            List<String> topics,
            int questionCount,
            int passMarkPercent,
            @Nullable Integer timeLimitMinutes,
            @Nullable Integer attemptsAllowed,
            boolean shuffleOptions,
            Review review,
            Scoring scoring,
            @Nullable List<Section> sections,
            @Nullable Conduct conduct) {

        public QuizRules(
                String title,
                @Nullable String instructions,
                List<String> topics,
                int questionCount,
                int passMarkPercent,
                @Nullable Integer timeLimitMinutes,
                @Nullable Integer attemptsAllowed,
                boolean shuffleOptions,
                Review review,
                Scoring scoring) {
            this(
                    title,
                    instructions,
                    topics,
                    questionCount,
                    passMarkPercent,
                    timeLimitMinutes,
                    attemptsAllowed,
                    shuffleOptions,
                    review,
                    scoring,
                    null,
                    null);
        }

        /**
         * The same rules with their topics called otherwise.
         *
         * @param called what those of each section are called
         */
        public QuizRules about(List<List<String>> called) {
            List<Section> parts = sections == null || sections.isEmpty()
                    ? null
                    : IntStream.range(0, sections.size())
                            .mapToObj(no -> sections.get(no).about(called.get(no)))
                            .toList();
            return new QuizRules(
                    title,
                    instructions,
                    parts == null ? called.getFirst() : Section.topicsOf(parts),
                    questionCount,
                    passMarkPercent,
                    timeLimitMinutes,
                    attemptsAllowed,
                    shuffleOptions,
                    review,
                    scoring,
                    parts,
                    conduct);
        }

        /** The sections, of which there is one without a title when the rules name none. */
        public List<Section> allSections() {
            return Section.orOne(sections, topics, questionCount);
        }
    }

    /**
     * A part of a quiz with questions of its own: these, in this order, or so many that match. What is left empty matches everything.
     *
     * @param unseenFirst draws what the learner was never asked before anything else
     * @param bank the unit whose bank its rule draws from, as far as that shares it; none for the unit of the quiz
     */
    record Section(
            String title,
            @Nullable String instructions,
            List<QuestionId> fixed,
            List<String> topics,
            List<Difficulty> difficulties,
            List<String> types,
            int count,
            boolean unseenFirst,
            @Nullable List<CompetencyId> competencies,
            @Nullable UnitId bank) {

        public Section(
                String title,
                @Nullable String instructions,
                List<QuestionId> fixed,
                List<String> topics,
                List<Difficulty> difficulties,
                List<String> types,
                int count,
                boolean unseenFirst) {
            this(title, instructions, fixed, topics, difficulties, types, count, unseenFirst, null, null);
        }

        public static List<Section> orOne(@Nullable List<Section> sections, List<String> topics, int count) {
            return sections == null || sections.isEmpty()
                    ? List.of(new Section("", null, List.of(), topics, List.of(), List.of(), count, false))
                    : sections;
        }

        /** The topics that sections draw from; none, which is all, as soon as one section draws from all. */
        public static List<String> topicsOf(List<Section> sections) {
            List<Section> drawing = sections.stream()
                    .filter(section -> section.fixed().isEmpty())
                    .toList();
            return drawing.stream().anyMatch(section -> section.topics().isEmpty())
                    ? List.of()
                    : drawing.stream()
                            .flatMap(section -> section.topics().stream())
                            .distinct()
                            .toList();
        }

        Section about(List<String> called) {
            return new Section(
                    title, instructions, fixed, called, difficulties, types, count, unseenFirst, competencies, bank);
        }

        /** The unit whose bank it draws from, in a quiz of that unit. */
        public UnitId bankIn(UnitId unit) {
            return bank == null ? unit : bank;
        }

        /** The competencies to draw about, each with all below it; those kept before there were any name none. */
        public List<CompetencyId> about() {
            return competencies == null ? List.of() : competencies;
        }

        /** How many questions it asks. */
        public int size() {
            return fixed.isEmpty() ? count : fixed.size();
        }
    }

    /**
     * How the quiz is taken, beside its questions: when, how often, along which way, and what a learner sees of it afterwards.
     *
     * @param pauseMinutes how long to wait after an attempt before the next
     * @param practice gives feedback at once and counts for nothing
     * @param shown what is shown of an attempt, where {@link Review#BY_MOMENT} says so
     * @param doubleMarking how two persons mark what no key can mark; none where one person does
     * @param peerReview how learners mark it among themselves, in place of trainers
     */
    record Conduct(
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable Integer pauseMinutes,
            Grading grading,
            Navigation navigation,
            boolean shuffleQuestions,
            boolean practice,
            @Nullable ShownByMoment shown,
            @Nullable DoubleMarking doubleMarking,
            @Nullable PeerReview peerReview) {

        public static Conduct usual() {
            return new Conduct(null, null, null, Grading.BEST, Navigation.FREE, true, false, null, null, null);
        }
    }

    /**
     * That two persons mark each answer that no key can mark, neither knowing what the other gave.
     *
     * @param tolerancePercent how much of the question's point the two may lie apart for their mean to count
     */
    record DoubleMarking(int tolerancePercent) {}

    /**
     * That learners mark each other's answers by the rubric, where no key can.
     *
     * @param reviewsEach how many works whoever hands one in reviews
     * @param reviewsNeeded how many reviews make a mark
     * @param days how long after handing in there is time for both
     * @param ownFirst whether the own mark waits until the own reviews are sent
     */
    record PeerReview(int reviewsEach, int reviewsNeeded, int days, Combining combining, boolean ownFirst) {}

    /** How one mark comes of several reviews. */
    enum Combining {
        MEDIAN,
        MEAN
    }

    /** Which of several attempts counts. */
    enum Grading {
        BEST,
        LAST,
        AVERAGE
    }

    enum Navigation {
        FREE,
        /** No way back to a question that was left. */
        FORWARD_ONLY
    }

    /** What may be shown of an attempt at each moment. */
    record ShownByMoment(
            Set<Shown> duringPractice, Set<Shown> rightAfter, Set<Shown> whileOpen, Set<Shown> afterClosing) {}

    enum Shown {
        OWN_ANSWER,
        RIGHT_OR_WRONG,
        MARKS,
        RIGHT_ANSWER,
        EXPLANATION
    }

    /** When a learner may see the right answers. */
    enum Review {
        NEVER,
        AFTER_SUBMIT,
        AFTER_PASS,
        /** As {@link ShownByMoment} says. */
        BY_MOMENT
    }

    /** How a question with several right answers counts. */
    enum Scoring {
        /** One point for exactly the right options, else none. */
        ALL_OR_NOTHING,
        /** The share of right options chosen less that of wrong ones, never below nought. */
        PARTIAL
    }
}
