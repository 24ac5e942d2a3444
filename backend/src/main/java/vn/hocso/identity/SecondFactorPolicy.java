package vn.hocso.identity;

import java.time.Instant;
import java.util.List;

/** Which roles require a second factor of those who hold them, and the way back for who has lost theirs. */
public interface SecondFactorPolicy {

    /** A role whose holders need a second factor from that moment on. */
    record Requirement(String role, Instant from) {}

    List<Requirement> requirements();

    void require(String role, Instant from, AccountId decidedBy);

    void lift(String role);

    /** Takes all second factors from somebody who has lost them; ends their sessions. They sign in by password and enrol anew. */
    void reset(AccountId account);
}
