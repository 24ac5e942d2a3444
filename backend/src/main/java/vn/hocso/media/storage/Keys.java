package vn.hocso.media.storage;

import java.util.regex.Pattern;

/** Which keys are taken: segments of letters, digits, dot, dash and underscore, none beginning with a dot. */
final class Keys {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");
    private static final int LONGEST = 300;

    private Keys() {}

    static String require(String key) {
        if (key.length() > LONGEST || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a key for an object: " + key);
        }
        return key;
    }
}
