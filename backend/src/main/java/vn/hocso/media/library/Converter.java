package vn.hocso.media.library;

/** What turns videos into a form browsers play, where this machine has it. */
public interface Converter {

    boolean isThere();
}
