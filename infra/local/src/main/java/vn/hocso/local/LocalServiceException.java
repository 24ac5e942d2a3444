package vn.hocso.local;

/** A local service could not do its job; the message says why and what to do about it. */
public class LocalServiceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LocalServiceException(String message) {
        super(message);
    }

    public LocalServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
