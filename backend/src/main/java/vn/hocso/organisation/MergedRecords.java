package vn.hocso.organisation;

import java.util.List;

import vn.hocso.identity.AccountId;

/** The records that turned out to be somebody's second ones. */
public interface MergedRecords {

    /** The retired records of whoever has the account; none for most people. */
    List<AccountId> into(AccountId survivor);
}
