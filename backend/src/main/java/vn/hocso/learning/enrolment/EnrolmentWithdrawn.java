package vn.hocso.learning.enrolment;

import vn.hocso.shared.Refusal;

/** The learner has left the course; enrolling again opens it with everything done before. */
public class EnrolmentWithdrawn extends Refusal {

    public EnrolmentWithdrawn() {
        super(Kind.CONFLICT, "learning.enrolment-withdrawn");
    }
}
