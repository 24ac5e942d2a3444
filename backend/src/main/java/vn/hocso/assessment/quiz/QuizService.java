package vn.hocso.assessment.quiz;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.bank.QuestionPool;
import vn.hocso.assessment.bank.QuestionUse;
import vn.hocso.assessment.bank.Topics;
import vn.hocso.assessment.quiz.QuizRefusals.FieldMissing;
import vn.hocso.assessment.quiz.QuizRefusals.QuizChanged;
import vn.hocso.assessment.quiz.QuizRefusals.QuizUnknown;
import vn.hocso.assessment.quiz.QuizView.QuizProblem;
import vn.hocso.assessment.quiz.Supply.Stock;
import vn.hocso.content.CourseId;
import vn.hocso.content.Courses;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Words;

import static vn.hocso.organisation.Permission.AUTHOR_COURSES;

/** Defining quizzes. Changes reach learners with the next publication of the course. */
@Service
class QuizService implements Quizzes, QuestionUse {

    private final QuizRepository quizzes;
    private final Supply supply;
    private final PeerReviewable reviewable;
    private final QuestionPool pool;
    private final Courses courses;
    private final Access access;
    private final Words words;
    private final JsonMapper json;
    private final Clock clock;

    QuizService(
            QuizRepository quizzes,
            Supply supply,
            PeerReviewable reviewable,
            QuestionPool pool,
            Courses courses,
            Access access,
            Words words,
            JsonMapper json,
            Clock clock) {
        this.quizzes = quizzes;
        this.supply = supply;
        this.reviewable = reviewable;
        this.pool = pool;
        this.courses = courses;
        this.access = access;
        this.words = words;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional
    public QuizId create(Actor actor, CourseId courseId, QuizRules rules) {
        UnitId unit = courses.require(courseId).unitId();
        access.require(actor, AUTHOR_COURSES, unit);
        Quiz quiz = Quiz.forCourse(courseId, unit, written(rules), AccountId.of(actor), clock.instant());
        return quizzes.saveAndFlush(quiz).id();
    }

    @Override
    public List<QuizId> ofCourse(CourseId courseId) {
        return quizzes.findByCourseIdOrderById(courseId.value()).stream()
                .map(Quiz::id)
                .toList();
    }

    @Transactional
    public QuizId create(Actor actor, WriteQuiz request) {
        CourseId course = request.courseId();
        if (course == null) {
            throw new FieldMissing("courseId");
        }
        return create(actor, course, request.rules());
    }

    @Transactional
    public void redefine(Actor actor, QuizId id, WriteQuiz request) {
        Quiz quiz = find(id);
        access.require(actor, AUTHOR_COURSES, quiz.unit());
        if (request.revision() == null) {
            throw new FieldMissing("revision");
        }
        if (request.revision() != quiz.revision()) {
            throw new QuizChanged(quiz.revision());
        }
        String before = quiz.rules();
        quiz.redefine(written(request.rules()), AccountId.of(actor), clock.instant());
        if (!quiz.rules().equals(before)) {
            courses.blocksChanged(actor, quiz.course(), block -> QuizBlock.shows(block, id));
        }
    }

    QuizView view(Actor actor, QuizId id, Locale locale) {
        Quiz quiz = find(id);
        access.require(actor, AUTHOR_COURSES, quiz.unit());
        QuizRules rules = present(quiz);
        Stock stock = supply.of(quiz.unit(), rules);
        List<QuizProblem> problems = Stream.concat(
                        stock.shortages().stream(), reviewable.hindrances(quiz.unit(), rules).stream())
                .map(one -> new QuizProblem(one.code(), words.in(locale, one.code(), one.params())))
                .toList();
        return QuizView.of(quiz, rules, stock, problems);
    }

    static final String TOO_FEW = "assessment.too-few-questions";

    Quiz find(QuizId id) {
        return quizzes.findById(id.value()).orElseThrow(QuizUnknown::new);
    }

    QuizRules rules(Quiz quiz) {
        return json.readValue(quiz.rules(), QuizRules.class);
    }

    /** The rules with the topics as they are called now. */
    private QuizRules present(Quiz quiz) {
        QuizRules rules = rules(quiz);
        return rules.about(pool.presentNames(quiz.unit()));
    }

    @Override
    public Counts in(Collection<UnitId> units) {
        Map<UnitId, List<List<Section>>> byUnit =
                quizzes.findByUnitIdIn(units.stream().map(UnitId::value).toList()).stream()
                        .collect(Collectors.groupingBy(
                                Quiz::unit,
                                Collectors.mapping(quiz -> rules(quiz).allSections(), Collectors.toList())));
        Map<UnitId, UnaryOperator<List<String>>> names = pool.presentNames(byUnit.keySet());
        return question -> (int) byUnit.getOrDefault(question.unit(), List.of()).stream()
                .filter(sections -> sections.stream()
                        .anyMatch(
                                section -> asks(section, question, Objects.requireNonNull(names.get(question.unit())))))
                .count();
    }

    private static boolean asks(Section section, Asked question, UnaryOperator<List<String>> present) {
        if (!section.fixed().isEmpty()) {
            return section.fixed().contains(question.id());
        }
        return Topics.withinAny(question.topic(), present.apply(section.topics()))
                && (section.difficulties().isEmpty() || section.difficulties().contains(question.difficulty()))
                && (section.types().isEmpty() || section.types().contains(question.type()))
                && (section.about().isEmpty() || section.about().stream().anyMatch(question.competencies()::contains));
    }

    private String written(QuizRules rules) {
        return json.writeValueAsString(CleanRules.of(rules));
    }
}
