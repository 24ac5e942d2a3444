package vn.hocso.organisation;

import java.util.List;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.Actor;

/** Lets risky acts wait for a second person. The caller has checked that the actor may ask for it. */
public interface Approvals {

    /** Puts the act before those who may decide; one about the same that waits already is answered with. */
    <P> ApprovalView ask(Actor actor, RiskyAct<P> act, P payload, String reason);

    /** What waits about these subjects, as far as the actor may see it, the latest first. */
    List<ApprovalView> waiting(Actor actor, List<About> about);

    /** Subjects of an act, or the first words of such. */
    record About(RiskyAct<?> act, List<String> subjects) {}

    /** People who may be told that a request waits for one of them; none when it waits no more. */
    List<AccountId> deciders(ApprovalId id);
}
