package vn.hocso.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import vn.hocso.assessment.PastAttempts;
import vn.hocso.assessment.PastAttempts.AskedQuestion;
import vn.hocso.assessment.PastAttempts.PastAttempt;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.Quizzes;
import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassLearner;
import vn.hocso.learning.Classes.NewClass;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.learning.Gradebooks;
import vn.hocso.learning.Gradebooks.Column;
import vn.hocso.organisation.People;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnamCalendar;

/** What those who finished the course answered in its quiz, and two classes of the province: one that runs and one whose days are over. */
@Component
@DemoMode
class DemoClasses {

    private static final int SLICE = 1_000;
    private static final int MOST_ATTEMPTS = 2_000;

    private final Accounts accounts;
    private final People people;
    private final Units units;
    private final Enrolments enrolments;
    private final Quizzes quizzes;
    private final PastAttempts attempts;
    private final Classes classes;
    private final Gradebooks gradebooks;
    private final Clock clock;

    DemoClasses(
            Accounts accounts,
            People people,
            Units units,
            Enrolments enrolments,
            Quizzes quizzes,
            PastAttempts attempts,
            Classes classes,
            Gradebooks gradebooks,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.units = units;
        this.enrolments = enrolments;
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.classes = classes;
        this.gradebooks = gradebooks;
        this.clock = clock;
    }

    void load(CourseId course) {
        Random random = new Random(27);
        List<EnrolmentSummary> learners = learners(course);
        quizzes.ofCourse(course).forEach(quiz -> takeQuiz(quiz, learners, random));
        openClasses(course, learners, random);
    }

    private List<EnrolmentSummary> learners(CourseId course) {
        List<EnrolmentSummary> learners = new ArrayList<>();
        List<EnrolmentSummary> some;
        EnrolmentId last = null;
        do {
            some = enrolments.after(last, SLICE);
            some.stream().filter(one -> one.courseId().equals(course)).forEach(learners::add);
            last = some.isEmpty() ? last : some.getLast().enrolmentId();
        } while (some.size() == SLICE);
        return learners;
    }

    private void takeQuiz(QuizId quiz, List<EnrolmentSummary> learners, Random random) {
        Map<EnrolmentId, Double> skills = new HashMap<>();
        List<PastAttempt> past = new ArrayList<>();
        for (EnrolmentSummary learner : learners) {
            Instant completed = learner.completedAt();
            if (completed != null && past.size() < MOST_ATTEMPTS) {
                skills.put(learner.enrolmentId(), Math.clamp(0.74 + 0.17 * random.nextGaussian(), 0.15, 0.98));
                Instant start = completed.minus(Duration.ofMinutes(6 + random.nextInt(13)));
                past.add(new PastAttempt(learner.enrolmentId(), start, completed));
            }
        }
        attempts.bringIn(
                quiz, past, (attempt, question) -> answer(skills.get(attempt.enrolmentId()), question, random));
    }

    /** Questions differ in how hard they are, and with one of them the better somebody is the more often it goes wrong. */
    private static @Nullable JsonNode answer(@Nullable Double skill, AskedQuestion question, Random random) {
        int kind = Math.floorMod(
                question.solution() == null ? 0 : question.solution().toString().hashCode(), 11);
        double easier = 0.035 * (kind - 5);
        double chance = skill == null ? 0 : kind == 3 ? 1.05 - skill : skill + easier;
        return random.nextDouble() < chance ? question.solution() : wrong(question, random);
    }

    private static @Nullable JsonNode wrong(AskedQuestion question, Random random) {
        List<String> options = question.shown()
                .path("options")
                .valueStream()
                .map(option -> option.path("optionId").asString())
                .toList();
        Set<String> right = new HashSet<>();
        if (question.solution() != null) {
            question.solution().path("optionIds").forEach(one -> right.add(one.asString()));
        }
        List<String> others =
                options.stream().filter(one -> !right.contains(one)).sorted().toList();
        if (others.isEmpty()) {
            return null;
        }
        // people fall for the first distractor more often than for the others
        String chosen = others.get(Math.min(random.nextInt(others.size()), random.nextInt(others.size())));
        var answer = JsonNodeFactory.instance.objectNode();
        answer.putArray("optionIds").add(chosen);
        return answer;
    }

    private void openClasses(CourseId course, List<EnrolmentSummary> learners, Random random) {
        UnitId unit =
                units.byCode(DemoAccount.UNIT_MANAGER.unitCode()).orElseThrow().id();
        Actor administrator = account(DemoAccount.SYSTEM_ADMINISTRATOR).actor();
        LocalDate today = VietnamCalendar.today(clock);
        Set<AccountId> staff = new HashSet<>(people.within(unit, true));
        staff.remove(account(DemoAccount.UNIT_MANAGER));
        List<AccountId> finished = new ArrayList<>();
        List<AccountId> others = new ArrayList<>(List.of(account(DemoAccount.LEARNER)));
        for (EnrolmentSummary learner : learners) {
            if (staff.contains(learner.accountId()) && !others.contains(learner.accountId())) {
                (learner.state() == EnrolmentState.COMPLETED && finished.size() < 24 ? finished : others)
                        .add(learner.accountId());
            }
        }
        List<AccountId> runs = new ArrayList<>(others.subList(0, Math.min(18, others.size())));
        int half = finished.size() / 3;
        runs.addAll(finished.subList(0, half));
        ClassId over = open(
                administrator,
                new NewClass(
                        "LC-2026-01",
                        "Bồi dưỡng kỹ năng số cho công chức cấp xã, đợt 1",
                        course,
                        unit,
                        today.minusDays(64),
                        today.minusDays(20),
                        List.of(account(DemoAccount.TRAINER))),
                finished.subList(half, finished.size()));
        ClassId running = open(
                administrator,
                new NewClass(
                        "LC-2026-02",
                        "Bồi dưỡng kỹ năng số cho công chức cấp xã, đợt 2",
                        course,
                        unit,
                        today.minusDays(12),
                        today.plusDays(30),
                        List.of(account(DemoAccount.TRAINER))),
                runs);
        essays(administrator, over, 1, random);
        essays(administrator, running, 0.4, random);
    }

    private ClassId open(Actor administrator, NewClass details, List<AccountId> learners) {
        ClassId id = classes.open(administrator, details);
        classes.add(administrator, id, learners);
        return id;
    }

    /** An essay at the end, handed in on paper by a share of the class so far. */
    private void essays(Actor administrator, ClassId id, double share, Random random) {
        gradebooks.countLessons(administrator, id, BigDecimal.valueOf(0.5));
        Map<EnrolmentId, BigDecimal> points = new HashMap<>();
        for (ClassLearner learner : classes.learners(id, null, SLICE)) {
            if (random.nextDouble() < share) {
                double mark = Math.clamp(7.4 + 1.1 * random.nextGaussian(), 3, 10);
                points.put(
                        learner.enrolmentId(),
                        BigDecimal.valueOf(2 * mark)
                                .setScale(0, RoundingMode.HALF_UP)
                                .divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP));
            }
        }
        gradebooks.addColumn(
                administrator, id, new Column("Bài thu hoạch", BigDecimal.TEN, BigDecimal.valueOf(0.75)), points);
    }

    private AccountId account(DemoAccount account) {
        return accounts.byEmail(account.email()).orElseThrow().accountId();
    }
}
