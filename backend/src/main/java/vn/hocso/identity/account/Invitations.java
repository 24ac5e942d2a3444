package vn.hocso.identity.account;

import java.time.Duration;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountInvited;

/** Sends a link for choosing the first password. Who was invited twice, or whose event came twice, can use either link. */
@Component
class Invitations {

    private static final Duration VALIDITY = Duration.ofDays(7);

    private final AccountRepository accounts;
    private final PasswordLinks links;
    private final PasswordMails mails;

    Invitations(AccountRepository accounts, PasswordLinks links, PasswordMails mails) {
        this.accounts = accounts;
        this.links = links;
        this.mails = mails;
    }

    @ApplicationModuleListener
    void on(AccountInvited event) {
        accounts.findById(event.accountId().value())
                .filter(Account::invited)
                .ifPresent(
                        account -> mails.sendInvitation(account.view(), links.make(account.id(), VALIDITY), VALIDITY));
    }
}
