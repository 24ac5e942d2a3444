package vn.hocso.privacy;

import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;

/** Personal data is shown to the person themself, not to somebody who uses their account. */
public class OwnersOnly extends Refusal {

    private OwnersOnly() {
        super(Kind.NOT_ALLOWED, "privacy.owners-only");
    }

    public static void require(Actor actor) {
        if (actor.borrowed() != null) {
            throw new OwnersOnly();
        }
    }
}
