package vn.hocso.certification.condition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Whose certificates are held back. */
@Repository
public class Holds {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    Holds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<EnrolmentId, Hold> of(Collection<EnrolmentId> enrolments) {
        Map<EnrolmentId, Hold> holds = new HashMap<>();
        List<EnrolmentId> all = List.copyOf(enrolments);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            jdbc.sql("""
                    select enrolment_id, reason, held_at, held_by from certification_hold where enrolment_id in (:ids)
                    """)
                    .param(
                            "ids",
                            all.subList(from, Math.min(from + AT_ONCE, all.size())).stream()
                                    .map(id -> Ids.bytes(id.value()))
                                    .toList())
                    .query(Holds::read)
                    .list()
                    .forEach(hold -> holds.put(hold.enrolmentId(), hold));
        }
        return holds;
    }

    /** All of them, the latest first: a hold is a rare thing that somebody soon decides about. */
    public List<Hold> all() {
        return jdbc.sql("""
                select enrolment_id, reason, held_at, held_by from certification_hold order by held_at desc, enrolment_id
                """).query(Holds::read).list();
    }

    /** Sees what others committed a moment ago, and waits for who is about to hold or let go. */
    public boolean isHeldNow(EnrolmentId enrolment) {
        return jdbc.sql("select enrolment_id from certification_hold where enrolment_id = ? for update")
                .param(Ids.bytes(enrolment.value()))
                .query((row, no) -> true)
                .optional()
                .isPresent();
    }

    private static Hold read(ResultSet row, int number) throws SQLException {
        return new Hold(
                new EnrolmentId(Columns.id(row, "enrolment_id")),
                row.getString("reason"),
                Columns.instant(row, "held_at"),
                new AccountId(Columns.id(row, "held_by")));
    }

    /** In place of one from before. */
    public void hold(AccountId learner, Hold hold) {
        jdbc.sql("""
                insert into certification_hold (enrolment_id, account_id, reason, held_at, held_by) values (?, ?, ?, ?, ?)
                on duplicate key update reason = values(reason), held_at = values(held_at), held_by = values(held_by)
                """)
                .params(
                        Ids.bytes(hold.enrolmentId().value()),
                        Ids.bytes(learner.value()),
                        hold.reason(),
                        Columns.at(hold.at()),
                        Ids.bytes(hold.by().value()))
                .update();
    }

    public boolean letGo(EnrolmentId enrolment) {
        return jdbc.sql("delete from certification_hold where enrolment_id = ?")
                        .param(Ids.bytes(enrolment.value()))
                        .update()
                == 1;
    }
}
