package vn.hocso.assessment.attempt;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountHandover;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.shared.Ids;

/** Attempts belong to whoever has the enrolment they were made in. Learning has handed those over before. */
@Component
@Order(40)
class AttemptHandover implements AccountHandover {

    private final JdbcClient jdbc;
    private final Enrolments enrolments;

    AttemptHandover(JdbcClient jdbc, Enrolments enrolments) {
        this.jdbc = jdbc;
        this.enrolments = enrolments;
    }

    @Override
    public String part() {
        return "attempts";
    }

    @Override
    public Handed preview(AccountId retired, AccountId survivor) {
        int all = jdbc.sql("select count(*) from assessment_attempt where account_id = ?")
                .param(Ids.bytes(retired.value()))
                .query(Integer.class)
                .single();
        return new Handed(all, 0);
    }

    @Override
    public Handed handOver(AccountId retired, AccountId survivor) {
        List<EnrolmentId> concerned = jdbc.sql(
                        "select distinct enrolment_id from assessment_attempt where account_id in (:both)")
                .param("both", List.of(Ids.bytes(retired.value()), Ids.bytes(survivor.value())))
                .query((row, number) -> new EnrolmentId(Ids.uuid(row.getBytes(1))))
                .list();
        Map<AccountId, List<byte[]>> owners = enrolments.byIds(concerned).stream()
                .collect(Collectors.groupingBy(
                        EnrolmentSummary::accountId,
                        Collectors.mapping(one -> Ids.bytes(one.enrolmentId().value()), Collectors.toList())));
        int moved = give(owners, survivor);
        give(owners, retired);
        return new Handed(moved, preview(retired, survivor).moved());
    }

    private int give(Map<AccountId, List<byte[]>> owners, AccountId owner) {
        List<byte[]> theirs = owners.getOrDefault(owner, List.of());
        if (theirs.isEmpty()) {
            return 0;
        }
        give("assessment_extension", theirs, owner);
        int moved = give("assessment_attempt", theirs, owner);
        givePeerReviews(theirs);
        return moved;
    }

    /** Works go with their attempts, and reviews with the works they are owed for. What both accounts reviewed stays with either. */
    private void givePeerReviews(List<byte[]> enrolments) {
        jdbc.sql("""
                update assessment_peer_work w join assessment_attempt a on a.id = w.attempt_id
                set w.account_id = a.account_id where a.enrolment_id in (:enrolments) and w.account_id <> a.account_id
                """).param("enrolments", enrolments).update();
        jdbc.sql("""
                update ignore assessment_peer_review r join assessment_peer_work w on w.id = r.own_work_id
                  join assessment_attempt a on a.id = w.attempt_id
                set r.account_id = w.account_id where a.enrolment_id in (:enrolments) and r.account_id <> w.account_id
                """).param("enrolments", enrolments).update();
    }

    private int give(String table, List<byte[]> enrolments, AccountId owner) {
        return jdbc.sql("update " + table
                        + " set account_id = :owner where enrolment_id in (:enrolments) and account_id <> :owner")
                .param("owner", Ids.bytes(owner.value()))
                .param("enrolments", enrolments)
                .update();
    }
}
