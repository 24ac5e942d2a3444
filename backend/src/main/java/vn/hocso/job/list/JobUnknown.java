package vn.hocso.job.list;

import vn.hocso.shared.Refusal;

/** There is no such job, or it is somebody else's, or it left no file; which of these is not told. */
class JobUnknown extends Refusal {
    JobUnknown() {
        super(Kind.NOT_FOUND, "job.not-found");
    }
}
