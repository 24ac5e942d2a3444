package vn.hocso.certification.condition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Who was approved or declined. */
@Repository
public class Approvals {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    Approvals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<EnrolmentId, Approval> of(Collection<EnrolmentId> enrolments) {
        Map<EnrolmentId, Approval> approvals = new HashMap<>();
        for (List<EnrolmentId> slice : slices(List.copyOf(enrolments))) {
            jdbc.sql("""
                    select enrolment_id, approved, reason, decided_at, decided_by
                    from certification_approval where enrolment_id in (:ids)
                    """)
                    .param("ids", bytes(slice))
                    .query((row, no) -> new Approval(
                            new EnrolmentId(Columns.id(row, "enrolment_id")),
                            row.getBoolean("approved"),
                            row.getString("reason"),
                            Columns.instant(row, "decided_at"),
                            new AccountId(Columns.id(row, "decided_by"))))
                    .list()
                    .forEach(one -> approvals.put(one.enrolmentId(), one));
        }
        return approvals;
    }

    /** In place of what was decided before. */
    public void decide(Map<Approval, AccountId> learners) {
        for (List<Map.Entry<Approval, AccountId>> slice : slices(List.copyOf(learners.entrySet()))) {
            List<Object> values = new ArrayList<>();
            slice.forEach(entry -> {
                Approval one = entry.getKey();
                values.addAll(List.of(
                        Ids.bytes(one.enrolmentId().value()),
                        Ids.bytes(entry.getValue().value()),
                        one.approved(),
                        one.reason(),
                        Columns.at(one.at()),
                        Ids.bytes(one.by().value())));
            });
            jdbc.sql("insert into certification_approval"
                            + " (enrolment_id, account_id, approved, reason, decided_at, decided_by) values "
                            + String.join(",", Collections.nCopies(slice.size(), "(?,?,?,?,?,?)"))
                            + " on duplicate key update approved = values(approved), reason = values(reason),"
                            + " decided_at = values(decided_at), decided_by = values(decided_by)")
                    .params(values)
                    .update();
        }
    }

    /** They wait again. */
    public void takeBack(Collection<EnrolmentId> enrolments) {
        for (List<EnrolmentId> slice : slices(List.copyOf(enrolments))) {
            jdbc.sql("delete from certification_approval where enrolment_id in (:ids)")
                    .param("ids", bytes(slice))
                    .update();
        }
    }

    private static List<byte[]> bytes(List<EnrolmentId> ids) {
        return ids.stream().map(id -> Ids.bytes(id.value())).toList();
    }

    private static <T> List<List<T>> slices(List<T> all) {
        List<List<T>> slices = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            slices.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return slices;
    }
}
