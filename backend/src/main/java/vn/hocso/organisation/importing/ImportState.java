package vn.hocso.organisation.importing;

/** How far an import is. Checking and running go on in a job, whose own state tells whether it still does. */
enum ImportState {
    UPLOADED,
    CHECKING,
    CHECKED,
    RUNNING,
    DONE
}
