package vn.hocso.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The accounts of everyone who can sign in. */
public interface Accounts {

    /** The account, or a refusal when there is none. */
    AccountView require(AccountId id);

    /** The accounts that exist among the given ones, in one statement. */
    Map<AccountId, AccountView> byIds(Collection<AccountId> ids);

    Optional<AccountView> byEmail(String email);

    boolean none();

    /** Opens an account; its owner is invited by mail when it has no password yet. */
    AccountId create(NewAccount account);

    /**
     * Opens many accounts at once, in the order given. Equal passwords are hashed once for the whole batch, since only demonstrations and
     * measurements give one password to many.
     */
    List<AccountId> createAll(List<NewAccount> accounts);

    /** Opens many accounts without a password and invites nobody yet: their owners are invited with {@link #inviteAll}. */
    List<AccountId> openAll(List<AccountDetails> accounts);

    /** Corrects many accounts at once. */
    void changeAll(Map<AccountId, AccountDetails> details);

    /** Invites those of them who have not chosen a password yet, and says who they are. */
    List<AccountId> inviteAll(Collection<AccountId> accounts);

    AccountView changeProfile(AccountId id, Profile profile);

    AccountView changeDetails(AccountId id, AccountDetails details);

    /** Sends the invitation again to someone who has not chosen a password yet. */
    void invite(AccountId id);

    /** Opens an account for somebody who asked for it and whose address is confirmed. Without a password they come by another way in. */
    AccountId register(AccountDetails details, Language language, @Nullable String password);

    /** Makes an account usable whose owner has shown who they are by another way than the invitation. */
    void activate(AccountId id);

    /** Keeps somebody from signing in and ends their sessions; doing it once more changes nothing. */
    void suspend(AccountId id);

    /** Lets somebody who was suspended sign in again; doing it once more changes nothing. */
    void reinstate(AccountId id);
}
