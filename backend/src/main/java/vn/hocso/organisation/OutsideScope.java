package vn.hocso.organisation;

import vn.hocso.shared.Refusal;

/** What was asked for is not there, or not in a unit the actor may look into; which of the two is not told. */
public class OutsideScope extends Refusal {
    public OutsideScope() {
        super(Kind.NOT_FOUND, "organisation.not-found");
    }
}
