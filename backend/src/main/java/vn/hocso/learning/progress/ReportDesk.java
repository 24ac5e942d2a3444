package vn.hocso.learning.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.enrolment.EnrolmentUnknown;
import vn.hocso.learning.enrolment.EnrolmentWithdrawn;

/**
 * Writes down what devices report. Reports that come at the same time share a statement or a transaction, so that many learners cost the
 * database little more than one. What cannot be done together, because somebody's enrolment is just being changed or is closed, is done
 * alone: there a learner waits for nobody but their own other device, and is told what is wrong.
 */
@Component
class ReportDesk {

    private static final Logger log = LoggerFactory.getLogger(ReportDesk.class);
    private static final int MOST = 64;

    private final ProgressStore store;
    private final PublishedRules rules;
    private final ApplicationEventPublisher publisher;
    private final RecentWork recent;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Gathering<Report> reports = new Gathering<>(MOST, this::writeTogether);

    ReportDesk(
            ProgressStore store,
            PublishedRules rules,
            ApplicationEventPublisher publisher,
            RecentWork recent,
            TransactionOperations transaction,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.publisher = publisher;
        this.recent = recent;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** When this returns, what was reported is durable. */
    ProgressView write(Report report) {
        reports.await(report);
        ProgressView together = report.progress();
        return together != null ? together : writeAlone(report);
    }

    private ProgressView writeAlone(Report report) {
        CourseProgress written = transaction.execute(begun -> {
            CourseProgress progress =
                    store.lock(report.enrolment(), report.learner()).orElseThrow(EnrolmentUnknown::new);
            if (isClosed(progress)) {
                throw new EnrolmentWithdrawn();
            }
            apply(Map.of(report.enrolment(), progress), List.of(report), now());
            return progress;
        });
        return ProgressView.of(written);
    }

    private void writeTogether(List<Report> waiting) {
        Instant now = now();
        List<Report> rest = recent.write(waiting, now);
        if (rest.isEmpty()) {
            return;
        }
        try {
            Map<EnrolmentId, CourseProgress> written = new HashMap<>();
            transaction.executeWithoutResult(begun -> {
                Map<EnrolmentId, CourseProgress> open = store.lockAtOnce(
                        rest.stream().map(Report::enrolment).distinct().toList());
                open.values().removeIf(ReportDesk::isClosed);
                apply(
                        open,
                        rest.stream()
                                .filter(one -> isOwn(one, open.get(one.enrolment())))
                                .toList(),
                        now);
                written.putAll(open);
            });
            for (Report one : rest) {
                CourseProgress progress = written.get(one.enrolment());
                if (progress != null && one.isOf(progress)) {
                    one.writtenDown(progress);
                }
            }
            written.values().forEach(recent::remember);
        } catch (RuntimeException failure) {
            log.debug("{} reports are written down one by one", rest.size(), failure);
        }
    }

    private void apply(Map<EnrolmentId, CourseProgress> progress, List<Report> reported, Instant now) {
        Set<CourseProgress> changed = new LinkedHashSet<>();
        for (Report report : reported) {
            CourseProgress one = progress.get(report.enrolment());
            if (one != null) {
                one.apply(report.events(), rules.of(one.enrolment().versionId()), now);
                changed.add(one);
            }
        }
        changed.removeIf(one -> !one.isChanged());
        store.save(changed);
        changed.forEach(one -> one.events().forEach(publisher::publishEvent));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static boolean isOwn(Report report, @Nullable CourseProgress progress) {
        return progress != null && report.isOf(progress);
    }

    private static boolean isClosed(CourseProgress progress) {
        return progress.enrolment().state() == EnrolmentState.WITHDRAWN;
    }
}
