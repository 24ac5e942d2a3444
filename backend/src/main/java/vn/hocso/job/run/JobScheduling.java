package vn.hocso.job.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import vn.hocso.job.JobId;

/**
 * Lets the scheduler's library hand jobs to nodes. It marks what a node works on, sees from missing signs of life that a node has died, and
 * gives its work to another.
 */
@Configuration(proxyBeanMethods = false)
class JobScheduling {

    private static final String TASK = "job";
    private static final int ATTEMPTS = 3;

    @Bean
    OneTimeTask<Void> jobTask(JobRunner runner, Clock clock, @Value("${hocso.job.pause}") Duration pause) {
        return Tasks.oneTime(TASK)
                .onDeadExecutionRevive()
                .onFailure((complete, operations) -> failed(runner, complete, operations, clock.instant(), pause))
                .execute((instance, context) ->
                        runner.run(JobId.of(instance.getId()), context.getSchedulerState()::isShuttingDown));
    }

    private static void failed(
            JobRunner runner,
            ExecutionComplete complete,
            ExecutionOperations<Void> operations,
            Instant now,
            Duration pause) {
        boolean handedOver =
                complete.getCause().filter(Handover.class::isInstance).isPresent();
        int failures = complete.getExecution().consecutiveFailures + 1;
        if (handedOver) {
            operations.reschedule(complete, now);
        } else if (failures < ATTEMPTS) {
            operations.reschedule(complete, now.plus(pause.multipliedBy(failures)));
        } else {
            runner.giveUp(JobId.of(complete.getExecution().taskInstance.getId()));
            operations.remove();
        }
    }

    @Bean(destroyMethod = "")
    Scheduler jobScheduler(
            DataSource database,
            OneTimeTask<Void> jobTask,
            @Value("${hocso.job.threads}") int threads,
            @Value("${hocso.job.poll}") Duration poll,
            @Value("${hocso.job.heartbeat}") Duration heartbeat) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), jobTask)
                .tableName("job_task")
                .threads(threads)
                .pollingInterval(poll)
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(6)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .alwaysPersistTimestampInUTC()
                .failureLogging(LogLevel.WARN, true)
                .build();
    }

    /** Works from the moment the application is up until just before it goes down. */
    @Bean
    SmartLifecycle jobLifecycle(Scheduler scheduler) {
        return new SmartLifecycle() {
            private volatile boolean running;

            @Override
            public void start() {
                scheduler.start();
                running = true;
            }

            @Override
            public void stop() {
                running = false;
                scheduler.stop();
            }

            /** It can be started only once. */
            @Override
            public boolean isPauseable() {
                return false;
            }

            @Override
            public boolean isRunning() {
                return running;
            }
        };
    }
}
