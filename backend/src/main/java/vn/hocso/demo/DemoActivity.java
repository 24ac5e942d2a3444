package vn.hocso.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.springframework.stereotype.Component;

import vn.hocso.catalogue.CourseOffers;
import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.content.PublishedContent;
import vn.hocso.content.PublishedCourse;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.learning.LearningHistory;
import vn.hocso.learning.LearningHistory.PastLearner;
import vn.hocso.learning.LearningHistory.PastLesson;
import vn.hocso.organisation.People;
import vn.hocso.organisation.Units;

/** Six months of learning up to today: more people each month, most of them finishing within some weeks, some still on their way. */
@Component
@DemoMode
class DemoActivity {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int DAYS = 182;
    private static final double SHARE_ENROLLED = 0.85;
    private static final double SHARE_NOT_STARTED = 0.12;

    private final Accounts accounts;
    private final People people;
    private final Units units;
    private final CourseOffers offers;
    private final PublishedContent content;
    private final LearningHistory history;
    private final Clock clock;
    private final DemoSize size;

    DemoActivity(
            Accounts accounts,
            People people,
            Units units,
            CourseOffers offers,
            PublishedContent content,
            LearningHistory history,
            Clock clock,
            DemoSize size) {
        this.accounts = accounts;
        this.people = people;
        this.units = units;
        this.offers = offers;
        this.content = content;
        this.history = history;
        this.clock = clock;
        this.size = size;
    }

    void load(CourseId courseId) {
        List<LessonId> lessons = content.course(offers.require(courseId).versionId()).lessons().stream()
                .map(PublishedCourse.Lesson::lessonId)
                .toList();
        AccountId learner =
                accounts.byEmail(DemoAccount.LEARNER.email()).orElseThrow().accountId();
        Random random = new Random(749);
        List<PastLearner> past = new ArrayList<>();
        past.add(halfway(learner, lessons));
        for (AccountId person : people.within(units.root().id(), true)) {
            if (!person.equals(learner) && random.nextDouble() < SHARE_ENROLLED) {
                past.add(learner(person, lessons, random));
            }
        }
        history.bringIn(courseId, past);
    }

    /** The learner of the sign-in page, who stopped in the middle a few days ago. */
    private PastLearner halfway(AccountId learner, List<LessonId> lessons) {
        LocalDate begin = LocalDate.now(clock.withZone(ZONE)).minusDays(9);
        List<PastLesson> done = new ArrayList<>();
        for (int i = 0; i < lessons.size() / 2; i++) {
            Instant start = at(begin.plusDays(i), LocalTime.of(19, 40));
            done.add(new PastLesson(lessons.get(i), start, true, start.plus(Duration.ofMinutes(11))));
        }
        return new PastLearner(learner, at(begin, LocalTime.of(19, 30)), done);
    }

    private PastLearner learner(AccountId person, List<LessonId> lessons, Random random) {
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        LocalDate day = workday(today.minusDays((long) (DAYS * Math.pow(random.nextDouble(), 1.4))));
        Instant enrolledAt = at(day, officeHour(random));
        if (random.nextDouble() < SHARE_NOT_STARTED) {
            return new PastLearner(person, enrolledAt, List.of());
        }
        int wanted = random.nextDouble() < size.finishing() ? lessons.size() : 1 + random.nextInt(lessons.size() - 1);
        return new PastLearner(person, enrolledAt, study(lessons.subList(0, wanted), enrolledAt, random));
    }

    private List<PastLesson> study(List<LessonId> lessons, Instant enrolledAt, Random random) {
        List<PastLesson> past = new ArrayList<>();
        Instant now = clock.instant();
        Instant start = enrolledAt.plus(Duration.ofMinutes(1 + random.nextInt(20)));
        for (LessonId lesson : lessons) {
            Instant end = start.plusSeconds(420 + random.nextInt(700));
            if (end.isAfter(now)) {
                break;
            }
            past.add(new PastLesson(lesson, start, true, end));
            start = random.nextInt(3) > 0 ? end.plusSeconds(30 + random.nextInt(300)) : anotherDay(end, random);
        }
        return past;
    }

    private static Instant anotherDay(Instant after, Random random) {
        LocalDate day = after.atZone(ZONE).toLocalDate().plusDays(1 + random.nextInt(5));
        return at(workday(day), officeHour(random));
    }

    private static LocalDate workday(LocalDate day) {
        boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return sunday ? day.minusDays(2) : day;
    }

    private static LocalTime officeHour(Random random) {
        return LocalTime.of(8, 0).plusMinutes(random.nextInt(9 * 60));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
