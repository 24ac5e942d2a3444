package vn.hocso.job;

/**
 * One kind of work. It is run again after a restart or a failure, from its beginning: so it goes in steps that are each one transaction,
 * and starts after the last step that was committed.
 */
public interface JobWork {

    String kind();

    void run(JobRun run) throws Exception;
}
