package vn.hocso.shared;

/** One of several kinds that are beans, told apart by a stable name. */
public interface Named {

    String name();
}
