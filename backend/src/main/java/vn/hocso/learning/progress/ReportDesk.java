package vn.hocso.learning.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
 * Writes down what devices report. Reports that come at the same time share a transaction, so that many learners cost the database little
 * more than one. What cannot be done together, because somebody's enrolment is just being changed or is closed, is done alone: there a
 * learner waits for nobody but their own other device, and is told what is wrong.
 */
@Component
class ReportDesk {

    private static final Logger log = LoggerFactory.getLogger(ReportDesk.class);
    private static final int MOST = 64;

    private final ProgressStore store;
    private final EventJournal journal;
    private final PublishedRules rules;
    private final ApplicationEventPublisher publisher;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Gathering<Report> reports = new Gathering<>(MOST, this::writeTogether);

    ReportDesk(
            ProgressStore store,
            EventJournal journal,
            PublishedRules rules,
            ApplicationEventPublisher publisher,
            TransactionOperations transaction,
            Clock clock) {
        this.store = store;
        this.journal = journal;
        this.rules = rules;
        this.publisher = publisher;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** When this returns, what was reported is durable. */
    CourseProgress write(Report report) {
        reports.await(report);
        CourseProgress together = report.progress();
        return together != null ? together : writeAlone(report);
    }

    private CourseProgress writeAlone(Report report) {
        return transaction.execute(begun -> {
            CourseProgress progress =
                    store.lock(report.enrolment(), report.learner()).orElseThrow(EnrolmentUnknown::new);
            if (isClosed(progress)) {
                throw new EnrolmentWithdrawn();
            }
            apply(Map.of(report.enrolment(), progress), List.of(report));
            return progress;
        });
    }

    private void writeTogether(List<Report> waiting) {
        try {
            Map<EnrolmentId, CourseProgress> written = new HashMap<>();
            transaction.executeWithoutResult(begun -> {
                Map<EnrolmentId, CourseProgress> open = store.lockAtOnce(
                        waiting.stream().map(Report::enrolment).distinct().toList());
                open.values().removeIf(ReportDesk::isClosed);
                apply(
                        open,
                        waiting.stream()
                                .filter(one -> isOwn(one, open.get(one.enrolment())))
                                .toList());
                written.putAll(open);
            });
            for (Report one : waiting) {
                CourseProgress progress = written.get(one.enrolment());
                if (progress != null && isOwn(one, progress)) {
                    one.writtenDown(progress);
                }
            }
        } catch (RuntimeException failure) {
            log.debug("{} reports are written down one by one", waiting.size(), failure);
        }
    }

    private void apply(Map<EnrolmentId, CourseProgress> progress, List<Report> reported) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<EnrolmentId, Collection<ProgressEvent>> events = new LinkedHashMap<>();
        reported.forEach(one -> events.computeIfAbsent(one.enrolment(), first -> new ArrayList<>())
                .addAll(one.events()));
        List<CourseProgress> changed = new ArrayList<>();
        Map<EnrolmentId, List<ProgressEvent>> fresh = journal.addNew(events, now);
        progress.forEach((enrolment, one) -> {
            List<ProgressEvent> some = fresh.get(enrolment);
            if (some != null) {
                one.apply(some, rules.of(one.enrolment().versionId()), now);
                changed.add(one);
            }
        });
        store.save(changed);
        changed.forEach(one -> one.events().forEach(publisher::publishEvent));
    }

    private static boolean isOwn(Report report, @Nullable CourseProgress progress) {
        return progress != null && progress.enrolment().accountId().equals(report.learner());
    }

    private static boolean isClosed(CourseProgress progress) {
        return progress.enrolment().state() == EnrolmentState.WITHDRAWN;
    }
}
