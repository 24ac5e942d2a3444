package vn.hocso.job;

import java.time.Instant;

import vn.hocso.identity.AccountId;

/** A job that somebody started came to its end, good or bad. */
public record JobFinished(JobId jobId, String kind, AccountId owner, JobState state, Instant startedAt, Instant at) {}
