package vn.hocso.shared;

/** Work that only one node does at a time, however many run. */
@FunctionalInterface
public interface Turns {

    /** Does the work, unless another node is at work of that name now. A node that dies gives its turn back. */
    boolean ifFree(String name, Runnable work);
}
