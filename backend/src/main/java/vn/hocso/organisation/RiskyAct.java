package vn.hocso.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;

/**
 * Something that is done only after a second person has agreed. A new one is a bean of its own: whoever offers the act asks
 * {@link Approvals#ask} with it, and when somebody agrees it is carried out once, in the transaction of their decision.
 *
 * @param <P> what exactly is to be done: a record of ids and facts, kept as JSON while it waits
 */
public interface RiskyAct<P> {

    /** What the act is called in rows and addresses, for ever: {@code role-grant}. */
    String name();

    /** Key of the sentence that says what is asked for; it may use the {@link #facts}. */
    String words();

    Class<P> payloadType();

    /** The form of the payload. Whoever changes that form raises the number and teaches {@link #upgrade} the earlier one. */
    default int schemaVersion() {
        return 1;
    }

    /** An earlier form of the payload in today's, as the properties of its JSON. */
    default Map<String, @Nullable Object> upgrade(Map<String, @Nullable Object> payload, int schemaVersion) {
        throw new IllegalStateException(name() + " does not know form " + schemaVersion);
    }

    /** What this is about. Two requests about the same never wait at once; asking again answers with the one that waits. */
    String subject(P payload);

    /** The permission a second person must hold, and the unit they must hold it for. */
    Authorisation decidedBy(P payload);

    record Authorisation(Permission permission, UnitId unit) {}

    /** People who would gain by it, none of whom may decide. */
    default Set<AccountId> beneficiaries(P payload) {
        return Set.of();
    }

    /** Whether somebody who holds the permission there may agree to this very one. */
    default boolean mayDecide(Authority decider, P payload, String unitPath) {
        return true;
    }

    /** What the sentence names, for each payload in turn; read in as many statements for many as for one. */
    List<Map<String, String>> facts(List<P> payloads, Locale locale);

    /** Does it. What has become impossible since it was asked for is refused as it would be without a second person. */
    void carryOut(P payload, Agreed agreed);

    /** Tidies up what waited for it when it will not be done: refused or taken back by somebody, or by nobody decided in time. */
    default void dropped(P payload, @Nullable AccountId by) {}

    /** Who asked, who agreed, and why it was asked for. */
    record Agreed(ApprovalId approval, AccountId askedBy, AccountId decidedBy, String reason) {}
}
