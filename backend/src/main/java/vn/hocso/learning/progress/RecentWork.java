package vn.hocso.learning.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import vn.hocso.learning.EnrolmentId;

/**
 * The work of learners who reported lately, as this node wrote it last. Most reports add nothing but time and place to a lesson of it, and
 * are written down without reading anything: one statement changes all these lessons, each provided that the database still holds what is
 * remembered. Where it does not, because another node wrote in between, the reports are for somebody else to write down.
 * <p>
 * What is remembered changes while it is worked on, so {@link #write} and {@link #remember} are called by one thread at a time.
 */
@Component
class RecentWork {

    private static final Logger log = LoggerFactory.getLogger(RecentWork.class);
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int MOST_LESSONS = 50_000;

    private final RoutineLessons lessons;
    private final PublishedRules rules;
    private final Cache<EnrolmentId, CourseProgress> known = Caffeine.newBuilder()
            .expireAfterAccess(REMEMBERED)
            .maximumWeight(MOST_LESSONS)
            .weigher((EnrolmentId id, CourseProgress progress) -> 1 + progress.lessonsBegun())
            .build();

    RecentWork(RoutineLessons lessons, PublishedRules rules) {
        this.lessons = lessons;
        this.rules = rules;
    }

    /** Writes down the reports it can, and returns the others. */
    List<Report> write(List<Report> waiting, Instant now) {
        Map<EnrolmentId, List<Report>> byEnrolment = new LinkedHashMap<>();
        waiting.forEach(report -> byEnrolment
                .computeIfAbsent(report.enrolment(), first -> new ArrayList<>())
                .add(report));
        Map<EnrolmentId, CourseProgress> routine = new LinkedHashMap<>();
        byEnrolment.forEach((enrolment, reports) -> {
            CourseProgress progress = routine(enrolment, reports, now);
            if (progress != null) {
                routine.put(enrolment, progress);
            }
        });
        if (routine.isEmpty() || !save(routine)) {
            return waiting;
        }
        routine.forEach((enrolment, progress) -> {
            progress.saved();
            byEnrolment.getOrDefault(enrolment, List.of()).forEach(report -> report.writtenDown(progress));
        });
        return waiting.stream().filter(report -> report.progress() == null).toList();
    }

    /** Keeps what was just written down; the caller does not use it any more. */
    void remember(CourseProgress progress) {
        progress.saved();
        known.put(progress.enrolment().enrolmentId(), progress);
    }

    void forget(Collection<EnrolmentId> enrolments) {
        known.invalidateAll(enrolments);
    }

    /** What becomes of an enrolment by the reports, if that is routine. What was reported before is answered from the database. */
    private @Nullable CourseProgress routine(EnrolmentId enrolment, List<Report> reports, Instant now) {
        CourseProgress progress = known.getIfPresent(enrolment);
        if (progress == null || !reports.stream().allMatch(report -> report.isOf(progress))) {
            return null;
        }
        progress.apply(events(reports), rules.of(progress.enrolment().versionId()), now);
        if (progress.isRoutine() && progress.changedLessons().size() == 1) {
            return progress;
        }
        known.invalidate(enrolment);
        return null;
    }

    /** What is saved although it is done again counts once: its events are known by then. */
    private boolean save(Map<EnrolmentId, CourseProgress> routine) {
        boolean saved = false;
        try {
            saved = lessons.save(routine.entrySet().stream()
                    .map(one -> new RoutineLessons.Work(
                            one.getKey(),
                            one.getValue().changedLessons().getFirst().stored()))
                    .toList());
        } catch (RuntimeException failure) {
            log.debug("{} enrolments are read anew", routine.size(), failure);
        }
        if (!saved) {
            forget(Set.copyOf(routine.keySet()));
        }
        return saved;
    }

    private static Collection<ProgressEvent> events(List<Report> reports) {
        return reports.stream().flatMap(report -> report.events().stream()).toList();
    }
}
