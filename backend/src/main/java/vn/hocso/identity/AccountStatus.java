package vn.hocso.identity;

/** Whether an account can be used: invited until its owner has chosen a password, suspended while it may not sign in. */
public enum AccountStatus {
    ACTIVE,
    INVITED,
    SUSPENDED
}
