package vn.hocso.identity.session;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import vn.hocso.shared.Ids;

/**
 * On what a session was opened, and when.
 *
 * @param handle names the session to its owner; the session's own id is a secret and is shown to nobody
 */
record SessionDevice(UUID handle, String userAgent, Instant signedInAt) implements Serializable {

    static final String ATTRIBUTE = "identity.device";
    private static final int LONGEST = 300;

    static SessionDevice of(String userAgent, Instant now) {
        String kept = userAgent.length() > LONGEST ? userAgent.substring(0, LONGEST) : userAgent;
        return new SessionDevice(Ids.next(), kept, now);
    }
}
