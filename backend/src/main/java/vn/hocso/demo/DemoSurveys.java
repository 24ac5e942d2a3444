package vn.hocso.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.learning.Classes;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.survey.PastAnswers;
import vn.hocso.survey.PastAnswers.PastAnswer;

/** What two in three of those who finished the course said of it, a little better each month. Those of the sign-in page can still answer. */
@Component
@DemoMode
class DemoSurveys {

    private static final int SLICE = 1_000;
    private static final int MOST = 600;
    private static final double SHARE_ANSWERING = 0.66;

    private final DemoFiles files;
    private final Accounts accounts;
    private final Enrolments enrolments;
    private final Classes classes;
    private final PastAnswers answers;
    private final Clock clock;

    DemoSurveys(
            DemoFiles files,
            Accounts accounts,
            Enrolments enrolments,
            Classes classes,
            PastAnswers answers,
            Clock clock) {
        this.files = files;
        this.accounts = accounts;
        this.enrolments = enrolments;
        this.classes = classes;
        this.answers = answers;
        this.clock = clock;
    }

    private record Comments(List<String> useful, List<String> improve) {}

    void load(CourseId course) {
        Random random = new Random(51);
        Comments said = files.json("survey/comments.json", Comments.class);
        List<String> useful = new ArrayList<>(said.useful());
        List<String> improve = new ArrayList<>(said.improve());
        List<EnrolmentSummary> finished = finished(course);
        Collections.shuffle(finished, random);
        Set<EnrolmentId> taught = classes.of(
                        finished.stream().map(EnrolmentSummary::enrolmentId).toList())
                .keySet();
        List<PastAnswer> past = new ArrayList<>();
        for (EnrolmentSummary one : finished) {
            if (past.size() < MOST && random.nextDouble() < SHARE_ANSWERING) {
                LocalDate day = day(Objects.requireNonNull(one.completedAt()), random);
                double recent = Math.max(0, 1 - ChronoUnit.DAYS.between(day, VietnamCalendar.today(clock)) / 180.0);
                boolean inClass = taught.contains(one.enrolmentId());
                past.add(new PastAnswer(
                        one.enrolmentId(),
                        day,
                        rating(3.8 + 0.7 * recent, random),
                        inClass || random.nextInt(4) == 0 ? rating(4.4, random) : null,
                        rating(3.5 + 0.8 * recent, random),
                        comment(useful, random),
                        comment(improve, random)));
            }
        }
        answers.bringIn(course, past);
    }

    private List<EnrolmentSummary> finished(CourseId course) {
        Set<AccountId> shown = Arrays.stream(DemoAccount.values())
                .map(account -> accounts.byEmail(account.email()).orElseThrow().accountId())
                .collect(Collectors.toSet());
        List<EnrolmentSummary> finished = new ArrayList<>();
        List<EnrolmentSummary> some;
        EnrolmentId last = null;
        do {
            some = enrolments.after(last, SLICE);
            some.stream()
                    .filter(one -> one.courseId().equals(course) && one.completed() && !shown.contains(one.accountId()))
                    .forEach(finished::add);
            last = some.isEmpty() ? last : some.getLast().enrolmentId();
        } while (some.size() == SLICE);
        return finished;
    }

    private LocalDate day(Instant completed, Random random) {
        LocalDate day = VietnamCalendar.day(completed).plusDays(random.nextInt(4));
        LocalDate today = VietnamCalendar.today(clock);
        return day.isAfter(today) ? today : day;
    }

    private static int rating(double usual, Random random) {
        return (int) Math.clamp(Math.round(usual + 0.8 * random.nextGaussian()), 1, 5);
    }

    /** One in nine writes something; nobody says what was said before. */
    private static @Nullable String comment(List<String> left, Random random) {
        return left.isEmpty() || random.nextInt(9) > 0 ? null : left.remove(random.nextInt(left.size()));
    }
}
