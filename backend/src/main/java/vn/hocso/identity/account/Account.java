package vn.hocso.identity.account;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountDetails;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountStatus;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Language;
import vn.hocso.identity.Profile;
import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonName;
import vn.hocso.shared.VietnameseText;

/** Someone who can sign in. Keeps the name ready for sorting and searching, and of the password only its hash. */
@Entity
@Table(name = "identity_account")
class Account {

    /** Where no mail goes: the address of an account that was erased. */
    private static final String ERASED = "@erased.invalid";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private String fullName;

    @Column
    private String nameFolded;

    @Column(length = 1000)
    private byte[] nameSortKey;

    @Column
    private String email;

    @Column
    private @Nullable String staffCode;

    @Column
    private @Nullable String phone;

    @Column
    @Enumerated(EnumType.STRING)
    private Language language;

    @Column
    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    @Column
    private @Nullable String password;

    @Column
    private @Nullable Instant passwordChangedAt;

    @Column
    private Instant createdAt;

    protected Account() {}

    /** Opens an account that nobody can use until a password is chosen. */
    static Account open(AccountDetails details, Language language, Instant now) {
        Account account = new Account();
        account.id = Ids.next();
        account.status = AccountStatus.INVITED;
        account.language = language;
        account.createdAt = now;
        account.correct(details);
        return account;
    }

    /** Takes over details as an administrator knows them, in the form in which they are kept. */
    void correct(AccountDetails details) {
        rename(details.fullName());
        email = LoginName.email(details.email());
        staffCode = LoginName.staffCode(details.staffCode());
        phone = LoginName.phone(details.phone());
    }

    void change(Profile profile) {
        rename(profile.fullName());
        phone = LoginName.phone(profile.phone());
        language = profile.language();
    }

    /** Sets the hash of a chosen password. A first password makes an invited account usable. */
    void choosePassword(String hash, Instant now) {
        password = hash;
        passwordChangedAt = now;
        if (status == AccountStatus.INVITED) {
            status = AccountStatus.ACTIVE;
        }
    }

    /** Makes an invited account usable without a password; one that is suspended stays so. */
    void activate() {
        if (status == AccountStatus.INVITED) {
            status = AccountStatus.ACTIVE;
        }
    }

    /** Answers whether this changed anything. */
    boolean suspend() {
        boolean changes = status != AccountStatus.SUSPENDED;
        status = AccountStatus.SUSPENDED;
        return changes;
    }

    /** Gives back what the account was: in use, or still waiting for a first password. What was erased stays so. */
    boolean reinstate() {
        if (status != AccountStatus.SUSPENDED || email.endsWith(ERASED)) {
            return false;
        }
        status = password == null ? AccountStatus.INVITED : AccountStatus.ACTIVE;
        return true;
    }

    /** Takes away everything that tells whose account this was. What is left has a name of its own kind, so that it stays unique. */
    void erase() {
        rename("—");
        email = "erased-" + id + ERASED;
        staffCode = null;
        phone = null;
        password = null;
        passwordChangedAt = null;
        status = AccountStatus.SUSPENDED;
    }

    private void rename(String name) {
        fullName = VietnameseText.nfc(name.strip()).replaceAll("\\s+", " ");
        nameFolded = VietnameseText.fold(fullName);
        nameSortKey = PersonName.sortKey(fullName);
    }

    boolean mayUsePassword() {
        return status != AccountStatus.SUSPENDED;
    }

    boolean invited() {
        return status == AccountStatus.INVITED;
    }

    @Nullable
    String password() {
        return password;
    }

    AccountId id() {
        return new AccountId(id);
    }

    AccountView view() {
        return new AccountView(id(), fullName, email, staffCode, phone, language, status);
    }
}
