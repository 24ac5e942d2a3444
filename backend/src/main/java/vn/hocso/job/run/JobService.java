package vn.hocso.job.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;

import vn.hocso.identity.AccountId;
import vn.hocso.job.JobId;
import vn.hocso.job.JobView;
import vn.hocso.job.Jobs;
import vn.hocso.job.NewJob;
import vn.hocso.job.list.JobReads;
import vn.hocso.shared.Actor;

@Service
class JobService implements Jobs {

    private static final int FORGOTTEN_AT_ONCE = 200;

    private final JobRows rows;
    private final JobReads reads;
    private final Scheduler scheduler;
    private final OneTimeTask<Void> task;
    private final Clock clock;
    private final Duration kept;

    JobService(
            JobRows rows,
            JobReads reads,
            Scheduler scheduler,
            OneTimeTask<Void> task,
            Clock clock,
            @Value("${hocso.job.kept}") Duration kept) {
        this.rows = rows;
        this.reads = reads;
        this.scheduler = scheduler;
        this.task = task;
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    @Transactional
    public JobId start(Actor owner, NewJob job) {
        JobId id = rows.insert(AccountId.of(owner), job);
        scheduler.schedule(task.instance(id.toString()), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public JobView require(Actor actor, JobId id) {
        return reads.require(actor, id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<JobView> latest(String kind, UUID subject) {
        return reads.latest(kind, subject);
    }

    @Override
    @Transactional
    public void cancel(Actor actor, JobId id) {
        reads.require(actor, id);
        rows.requestCancel(id);
    }

    @Scheduled(cron = "0 41 3 * * *")
    void forgetOld() {
        Instant before = clock.instant().minus(kept);
        while (rows.forgetSome(before, FORGOTTEN_AT_ONCE) == FORGOTTEN_AT_ONCE) {
            Thread.yield();
        }
    }
}
