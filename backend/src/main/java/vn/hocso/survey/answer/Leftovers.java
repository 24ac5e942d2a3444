package vn.hocso.survey.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.hocso.content.CourseId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Turns;
import vn.hocso.shared.VietnamCalendar;

/**
 * Looks every night for answers that wait in vain: some time after a class was closed, or when it is gone, the rest of its answers joins
 * those of the course who are in no class.
 */
@Component
class Leftovers {

    /** People answer in the days after a course ends, so a class may still become five. */
    static final Duration PATIENCE = Duration.ofDays(14);

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Classes classes;
    private final Fives fives;
    private final Turns turns;
    private final Clock clock;

    Leftovers(JdbcClient jdbc, Classes classes, Fives fives, Turns turns, Clock clock) {
        this.jdbc = jdbc;
        this.classes = classes;
        this.fives = fives;
        this.turns = turns;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 0 * * *")
    void poolNightly() {
        turns.ifFree("survey-leftovers", () -> pool(clock.instant()));
    }

    void pool(Instant now) {
        YearMonth month = YearMonth.from(VietnamCalendar.day(now));
        List<Waiting> waiting = waiting();
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
            List<Waiting> some = waiting.subList(from, Math.min(from + AT_ONCE, waiting.size()));
            Set<ClassId> going = going(some, now);
            some.stream()
                    .filter(one -> !going.contains(one.classId()))
                    .forEach(one -> fives.pool(new Group(one.courseId(), one.classId()), month));
        }
    }

    private record Waiting(CourseId courseId, ClassId classId) {}

    private List<Waiting> waiting() {
        return jdbc.sql("select distinct course_id, class_id from survey_rating where class_id <> ?")
                .param(Ids.bytes(Group.NO_CLASS))
                .query((row, number) -> new Waiting(
                        new CourseId(Columns.id(row, "course_id")), new ClassId(Columns.id(row, "class_id"))))
                .list();
    }

    /** Classes whose answers still come. */
    private Set<ClassId> going(List<Waiting> some, Instant now) {
        return classes.byIds(some.stream().map(Waiting::classId).toList()).stream()
                .filter(one -> one.closedAt() == null || one.closedAt().isAfter(now.minus(PATIENCE)))
                .map(ClassSummary::classId)
                .collect(Collectors.toSet());
    }
}
