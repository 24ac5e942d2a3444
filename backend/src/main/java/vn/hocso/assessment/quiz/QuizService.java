package vn.hocso.assessment.quiz;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.bank.Openings;
import vn.hocso.assessment.bank.QuestionPool;
import vn.hocso.assessment.bank.QuestionUse;
import vn.hocso.assessment.bank.Topics;
import vn.hocso.assessment.quiz.QuizRefusals.BankSharesNothing;
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
        QuizRules clean = accepted(unit, rules, List.of());
        Quiz quiz = Quiz.forCourse(
                courseId,
                unit,
                json.writeValueAsString(clean),
                othersAsked(unit, clean),
                AccountId.of(actor),
                clock.instant());
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
        QuizRules clean = accepted(quiz.unit(), request.rules(), rules(quiz).allSections());
        quiz.redefine(
                json.writeValueAsString(clean), othersAsked(quiz.unit(), clean), AccountId.of(actor), clock.instant());
        if (!quiz.rules().equals(before)) {
            courses.blocksChanged(actor, quiz.course(), block -> QuizBlock.shows(block, id));
        }
    }

    QuizView view(Actor actor, QuizId id, Locale locale) {
        Quiz quiz = find(id);
        access.require(actor, AUTHOR_COURSES, quiz.unit());
        QuizRules rules = rules(quiz);
        Stock stock = supply.of(quiz.unit(), rules);
        List<QuizProblem> problems = Stream.concat(
                        stock.shortages().stream(), reviewable.hindrances(quiz.unit(), rules).stream())
                .map(one -> new QuizProblem(one.code(), words.in(locale, one.code(), one.params())))
                .toList();
        return QuizView.of(quiz, rules.about(stock.topics()), stock, problems);
    }

    static final String TOO_FEW = "assessment.too-few-questions";

    Quiz find(QuizId id) {
        return quizzes.findById(id.value()).orElseThrow(QuizUnknown::new);
    }

    QuizRules rules(Quiz quiz) {
        return json.readValue(quiz.rules(), QuizRules.class);
    }

    @Override
    public Counts in(Collection<UnitId> units) {
        List<UUID> ids = units.stream().map(UnitId::value).toList();
        List<Drawing> drawing = Stream.concat(
                        quizzes.findByUnitIdIn(ids).stream(),
                        quizzes.findAsking(ids).stream().filter(quiz -> !units.contains(quiz.unit())))
                .map(quiz -> new Drawing(quiz.unit(), rules(quiz).allSections()))
                .toList();
        Map<UnitId, UnaryOperator<List<String>>> names = pool.presentNames(Set.copyOf(units));
        Set<UnitId> others = drawing.stream()
                .filter(Drawing::fromElsewhere)
                .map(Drawing::unit)
                .collect(Collectors.toSet());
        Openings openings = others.isEmpty() ? Openings.NONE : pool.openings(others, Set.copyOf(units));
        return question -> (int) drawing.stream()
                .filter(quiz -> quiz.asks(question, Objects.requireNonNull(names.get(question.unit())), openings))
                .count();
    }

    @Override
    public Set<QuestionId> named(UnitId bank) {
        List<UUID> ids = List.of(bank.value());
        return Stream.concat(quizzes.findByUnitIdIn(ids).stream(), quizzes.findAsking(ids).stream())
                .flatMap(quiz -> rules(quiz).allSections().stream())
                .flatMap(section -> section.fixed().stream())
                .collect(Collectors.toSet());
    }

    private record Drawing(UnitId unit, List<Section> sections) {

        boolean fromElsewhere() {
            return sections.stream().anyMatch(section -> section.bank() != null);
        }

        boolean asks(Asked question, UnaryOperator<List<String>> present, Openings openings) {
            return sections.stream()
                    .anyMatch(section -> section.fixed().isEmpty()
                            ? section.bankIn(unit).equals(question.unit())
                                    && (section.bank() == null
                                            || openings.open(unit, question.unit(), question.sharing()))
                                    && matches(section, question, present)
                            : section.fixed().contains(question.id()));
        }
    }

    private static boolean matches(Section section, Asked question, UnaryOperator<List<String>> present) {
        return Topics.withinAny(question.topic(), present.apply(section.topics()))
                && (section.difficulties().isEmpty() || section.difficulties().contains(question.difficulty()))
                && (section.types().isEmpty() || section.types().contains(question.type()))
                && (section.about().isEmpty() || section.about().stream().anyMatch(question.competencies()::contains));
    }

    /**
     * The rules as they are stored, if all banks that they come to name share something with the unit. One that was named before may stay in as
     * many sections: whoever changes something else is told of it and need not mend it at once.
     */
    private QuizRules accepted(UnitId unit, QuizRules rules, List<Section> before) {
        QuizRules clean = CleanRules.of(unit, rules);
        Set<UnitId> sharing = pool.sharing(unit, otherBanks(clean));
        Map<UnitId, Integer> named = new HashMap<>();
        before.stream()
                .flatMap(section -> Stream.ofNullable(section.bank()))
                .forEach(bank -> named.merge(bank, 1, Integer::sum));
        List<Section> sections = clean.allSections();
        for (int no = 0; no < sections.size(); no++) {
            UnitId bank = sections.get(no).bank();
            if (bank != null && !sharing.contains(bank) && named.merge(bank, -1, Integer::sum) < 0) {
                throw new BankSharesNothing(no);
            }
        }
        return clean;
    }

    /** The other units whose questions the rules draw or name. */
    private Set<UnitId> othersAsked(UnitId unit, QuizRules rules) {
        Set<UnitId> asked = new HashSet<>(otherBanks(rules));
        asked.addAll(pool.owners(rules.allSections().stream()
                .flatMap(section -> section.fixed().stream())
                .toList()));
        asked.remove(unit);
        return asked;
    }

    private static Set<UnitId> otherBanks(QuizRules rules) {
        return rules.allSections().stream()
                .flatMap(section -> Stream.ofNullable(section.bank()))
                .collect(Collectors.toSet());
    }
}
