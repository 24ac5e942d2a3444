package vn.hocso.assessment.bank;

import java.util.List;

import vn.hocso.assessment.bank.Sharing.Audience;
import vn.hocso.organisation.UnitRef;

/** Who else uses a question, as those see it whose question it is. */
record SharingView(Audience audience, List<SharedWith> units) {

    /** A unit that is named, with all below it. */
    record SharedWith(UnitRef unit, boolean mayEdit) {}
}
