package vn.hocso.job.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.hocso.job.JobId;
import vn.hocso.job.JobRun;
import vn.hocso.job.JobState;
import vn.hocso.job.JobWork;
import vn.hocso.job.run.JobRows.Order;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;

/** Does one job from its present state to an end. */
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final JobRows rows;
    private final ResultParts results;
    private final ObjectProvider<JobWork> works;

    JobRunner(JobRows rows, ResultParts results, ObjectProvider<JobWork> works) {
        this.rows = rows;
        this.results = results;
        this.works = works;
    }

    void run(JobId id, BooleanSupplier stopping) {
        rows.find(id).filter(job -> !job.state().isFinal()).ifPresent(job -> run(job, stopping));
    }

    private void run(Order job, BooleanSupplier stopping) {
        rows.began(job.id());
        try {
            work(job.kind()).run(new Running(job, stopping));
            rows.ended(job, JobState.DONE, null);
        } catch (Cancelled asked) {
            rows.ended(job, JobState.CANCELLED, null);
        } catch (Refusal refused) {
            rows.ended(job, JobState.FAILED, refused);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("The job " + job.kind() + " failed", failure);
        }
    }

    /** After the last attempt has failed too. */
    void giveUp(JobId id) {
        LOG.error("Job {} was given up", id);
        rows.find(id).ifPresent(job -> rows.ended(job, JobState.FAILED, null));
    }

    private JobWork work(String kind) {
        Map<String, JobWork> known = works.stream().collect(Collectors.toMap(JobWork::kind, Function.identity()));
        JobWork work = known.get(kind);
        if (work == null) {
            throw new IllegalStateException(
                    "Nobody does jobs of the kind " + kind + ", only " + List.copyOf(known.keySet()));
        }
        return work;
    }

    /** Ends the work at the step where it notices that the owner has cancelled. */
    private static final class Cancelled extends RuntimeException {
        private Cancelled() {
            super("cancelled", null, false, false);
        }
    }

    private final class Running implements JobRun {

        private final Order job;
        private final BooleanSupplier stopping;

        private Running(Order job, BooleanSupplier stopping) {
            this.job = job;
            this.stopping = stopping;
        }

        @Override
        public JobId id() {
            return job.id();
        }

        @Override
        public Actor owner() {
            return job.owner().actor();
        }

        @Override
        public @Nullable UUID subject() {
            return job.subject();
        }

        @Override
        public String params() {
            return job.params();
        }

        @Override
        public void progress(int done, int total) {
            if (rows.progress(job.id(), done, total)) {
                throw new Cancelled();
            }
            if (stopping.getAsBoolean()) {
                throw new Handover();
            }
        }

        @Override
        public void counts(Map<String, Integer> counts) {
            rows.counts(job.id(), counts);
        }

        @Override
        public void result(String name, String contentType, Path file) {
            try {
                results.put(job.id(), name, contentType, file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
