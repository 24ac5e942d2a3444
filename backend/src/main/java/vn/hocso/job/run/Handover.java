package vn.hocso.job.run;

/** This node is about to stop; another goes on with the job. */
final class Handover extends RuntimeException {
    Handover() {
        super("the node stops", null, false, false);
    }
}
