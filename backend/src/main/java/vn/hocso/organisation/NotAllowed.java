package vn.hocso.organisation;

import vn.hocso.shared.Refusal;

/** The actor holds no role that permits this. */
public class NotAllowed extends Refusal {
    public NotAllowed() {
        super(Kind.NOT_ALLOWED, "organisation.not-allowed");
    }
}
