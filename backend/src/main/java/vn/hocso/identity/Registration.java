package vn.hocso.identity;

/** Whether the public may open accounts for themselves. */
public interface Registration {

    boolean open();

    void decide(boolean open, AccountId decidedBy);
}
