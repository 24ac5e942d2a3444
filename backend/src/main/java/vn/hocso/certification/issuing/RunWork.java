package vn.hocso.certification.issuing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.hocso.certification.RunId;
import vn.hocso.certification.issuing.Run.Confirmation;
import vn.hocso.certification.issuing.RunLines.Due;
import vn.hocso.certification.issuing.RunRefusals.RunNotConfirmed;
import vn.hocso.certification.register.Certificate.Ordered;
import vn.hocso.certification.register.CertificateHeld;
import vn.hocso.certification.register.RegisterEntries;
import vn.hocso.job.JobRun;
import vn.hocso.job.JobWork;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;

/**
 * Issues what a run decided, each certificate in a transaction of its own. What is left to do is whoever has no line in the register: so
 * it may be stopped anywhere, run again and even run twice at once, and neither leaves a gap nor issues anything twice.
 */
@Component
class RunWork implements JobWork {

    static final String KIND = "certificate-run";

    private static final Logger LOG = LoggerFactory.getLogger(RunWork.class);
    private static final int AT_ONCE = 20;
    private static final Duration AT_LEISURE = Duration.ofDays(1);

    private final RunPolicy policy;
    private final RunLines lines;
    private final Enrolments enrolments;
    private final RegisterEntries entries;
    private final Clock clock;

    RunWork(RunPolicy policy, RunLines lines, Enrolments enrolments, RegisterEntries entries, Clock clock) {
        this.policy = policy;
        this.lines = lines;
        this.enrolments = enrolments;
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun job) {
        RunId id = new RunId(Objects.requireNonNull(job.subject()));
        int total = lines.countToIssue(id);
        int position = -1;
        for (List<Due> part = due(job, id, total, position); !part.isEmpty(); part = due(job, id, total, position)) {
            issue(id, required(job, id), part);
            position = part.getLast().position();
        }
    }

    /** Tells how far the run is before it looks for what comes next. */
    private List<Due> due(JobRun job, RunId id, int total, int after) {
        int left = lines.countDue(id);
        job.counts(Map.of("DONE", total - left));
        job.progress(total - left, total);
        return lines.due(id, after, AT_ONCE);
    }

    private Confirmation required(JobRun job, RunId id) {
        Confirmation confirmation = policy.require(job.owner(), id).confirmation();
        if (confirmation == null) {
            throw new RunNotConfirmed();
        }
        return confirmation;
    }

    private void issue(RunId id, Confirmation confirmation, List<Due> part) {
        Ordered ordered = new Ordered(id, confirmation.decision());
        Map<EnrolmentId, EnrolmentSummary> known =
                enrolments.byIds(part.stream().map(Due::enrolmentId).toList()).stream()
                        .collect(Collectors.toMap(EnrolmentSummary::enrolmentId, one -> one));
        part.forEach(due -> issue(id, ordered, confirmation, Objects.requireNonNull(known.get(due.enrolmentId()))));
    }

    /** Certificates count from the day the run was confirmed, unless it was taken up again long after: a register is not dated back. */
    private Instant issuedAt(Confirmation confirmation) {
        Instant now = clock.instant();
        return now.isAfter(confirmation.at().plus(AT_LEISURE)) ? now : confirmation.at();
    }

    /** One that cannot be issued must not keep the others from it; the run's page shows it, and can try again. */
    private void issue(RunId id, Ordered ordered, Confirmation confirmation, EnrolmentSummary enrolment) {
        try {
            entries.enter(enrolment, ordered, issuedAt(confirmation));
        } catch (CertificateHeld held) {
            LOG.info("Run {} passes over enrolment {}, which is held", id, enrolment.enrolmentId());
        } catch (RuntimeException failure) {
            LOG.error("Run {} could not issue the certificate of enrolment {}", id, enrolment.enrolmentId(), failure);
            lines.failed(id, enrolment.enrolmentId(), clock.instant());
        }
    }
}
