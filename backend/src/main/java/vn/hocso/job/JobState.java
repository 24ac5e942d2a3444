package vn.hocso.job;

/** How a job stands. The last three are for good. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    public boolean isFinal() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
