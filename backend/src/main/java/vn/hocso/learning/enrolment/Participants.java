package vn.hocso.learning.enrolment;

import java.time.Duration;

import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;

/**
 * Who takes part in which course, for whoever guards its material. A yes holds for half a minute, so that going from page to page asks the
 * database once; a no is never kept. Browsers keep the material itself for good, so half a minute lets nobody see what they could not see
 * anyway.
 */
@Component
public class Participants {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST = 50_000;

    private final EnrolmentStore enrolments;
    private final Cache<Participant, Boolean> known =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    Participants(EnrolmentStore enrolments) {
        this.enrolments = enrolments;
    }

    /** Whether the person may read the course's material. */
    public boolean include(AccountId account, CourseId course) {
        var participant = new Participant(account, course);
        if (known.getIfPresent(participant) != null) {
            return true;
        }
        boolean included = enrolments.takesPart(account, course);
        if (included) {
            known.put(participant, true);
        }
        return included;
    }

    /** Asks anew about somebody who has left; other nodes do so when the half minute is over. */
    void forget(AccountId account, CourseId course) {
        known.invalidate(new Participant(account, course));
    }

    private record Participant(AccountId account, CourseId course) {}
}
