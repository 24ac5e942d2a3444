package vn.hocso.learning.enrolment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountHandover;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.shared.Ids;

/**
 * Enrolments go over with all that was done in them. Where both took the same course the survivor gets the one that went further, and the
 * other stays with the retired record: both rows remain, so every figure that counted them stays what it was.
 */
@Component
@Order(30)
class EnrolmentHandover implements AccountHandover {

    /** Further is: completed, then begun, then enrolled, then withdrawn; then more lessons; then earlier. */
    private static final Comparator<EnrolmentSummary> FURTHER = Comparator.<EnrolmentSummary>comparingInt(
                    one -> switch (one.state()) {
                        case COMPLETED -> 3;
                        case IN_PROGRESS -> 2;
                        case NOT_STARTED -> 1;
                        case WITHDRAWN -> 0;
                    })
            .thenComparingInt(EnrolmentSummary::requiredDone)
            .thenComparing(EnrolmentSummary::enrolledAt, Comparator.reverseOrder());

    private final EnrolmentStore store;
    private final LessonRevisions revisions;
    private final JdbcClient jdbc;

    EnrolmentHandover(EnrolmentStore store, LessonRevisions revisions, JdbcClient jdbc) {
        this.store = store;
        this.revisions = revisions;
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "enrolments";
    }

    @Override
    public Handed preview(AccountId retired, AccountId survivor) {
        Map<CourseId, EnrolmentSummary> own = byCourse(survivor);
        List<EnrolmentSummary> all = store.of(retired);
        int twice = (int)
                all.stream().filter(one -> own.containsKey(one.courseId())).count();
        return new Handed(all.size() - twice, twice);
    }

    @Override
    public Handed handOver(AccountId retired, AccountId survivor) {
        Map<CourseId, EnrolmentSummary> own = byCourse(survivor);
        int moved = 0;
        int left = 0;
        for (EnrolmentSummary one : store.of(retired)) {
            EnrolmentSummary other = own.get(one.courseId());
            if (other == null) {
                give(one.enrolmentId(), survivor);
                moved++;
                continue;
            }
            left++;
            if (FURTHER.compare(one, other) > 0) {
                // a person has a place in a course once, so the two change hands by way of nobody's
                give(other.enrolmentId(), new AccountId(new UUID(0, 0)));
                give(one.enrolmentId(), survivor);
                give(other.enrolmentId(), retired);
            }
        }
        return new Handed(moved, left);
    }

    private Map<CourseId, EnrolmentSummary> byCourse(AccountId account) {
        Map<CourseId, EnrolmentSummary> courses = new HashMap<>();
        store.of(account).forEach(one -> courses.put(one.courseId(), one));
        return courses;
    }

    private void give(EnrolmentId enrolment, AccountId to) {
        jdbc.sql("update learning_enrolment set account_id = ? where id = ?")
                .params(Ids.bytes(to.value()), Ids.bytes(enrolment.value()))
                .update();
        revisions.countUp(enrolment);
    }
}
