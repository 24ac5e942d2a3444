package vn.hocso.learning;

/** What somebody earned may be another than before. Told within the transaction that changes it. */
public record MarksChanged(EnrolmentId enrolmentId) {}
