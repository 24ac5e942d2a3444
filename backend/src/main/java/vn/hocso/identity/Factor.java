package vn.hocso.identity;

/** One way to show who one is. */
public enum Factor {
    PASSWORD,
    TOTP,
    RECOVERY_CODE,
    PASSKEY,
    PROVIDER;

    /** Whether it may stand beside a password as a second factor. */
    public boolean second() {
        return this == TOTP || this == RECOVERY_CODE || this == PASSKEY;
    }
}
