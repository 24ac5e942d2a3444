package vn.hocso.reporting;

/** Makes the figures anew from where they come from, for loads that bypass events and for doubts. */
public interface ReportRebuild {

    /** Replaces all figures in one step; answers how many enrolments were counted. */
    long rebuild();
}
