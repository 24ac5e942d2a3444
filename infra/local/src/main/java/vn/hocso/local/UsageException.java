package vn.hocso.local;

/** The command line asked for something there is not. */
final class UsageException extends LocalServiceException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
