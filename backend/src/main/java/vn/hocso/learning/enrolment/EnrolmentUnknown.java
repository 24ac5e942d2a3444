package vn.hocso.learning.enrolment;

import vn.hocso.shared.Refusal;

/** There is no such enrolment, or none that the actor may see. */
public class EnrolmentUnknown extends Refusal {

    public EnrolmentUnknown() {
        super(Kind.NOT_FOUND, "learning.unknown-enrolment");
    }
}
