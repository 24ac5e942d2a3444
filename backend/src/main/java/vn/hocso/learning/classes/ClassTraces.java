package vn.hocso.learning.classes;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonalData.Rows;

/** What classes and gradebooks keep of a person, told and erased together with the rest of their learning. */
@Component
public class ClassTraces {

    private final JdbcClient jdbc;

    ClassTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void tell(UUID account, Rows rows) {
        tell("classes", """
                select c.code as 'class-code', c.title as 'class-title', c.starts_on as 'since', c.ends_on as 'until', p.joined_at as 'joined',
                    r.final_mark as 'points', r.passed as 'passed'
                from learning_enrolment e join learning_class_place p on p.enrolment_id = e.id join learning_class c on c.id = p.class_id
                left join learning_class_result r on r.class_id = c.id and r.enrolment_id = e.id
                where e.account_id = ? order by c.starts_on
                """, account, rows);
        tell("taught-classes", """
                select c.code as 'class-code', c.title as 'class-title', c.starts_on as 'since', c.ends_on as 'until'
                from learning_class_trainer t join learning_class c on c.id = t.class_id where t.account_id = ? order by c.starts_on
                """, account, rows);
        tell("activity-marks", """
                select m.activity_id as 'quiz', m.points as 'points', m.max_points as 'max-points', m.marked_at as 'at'
                from learning_activity_mark m join learning_enrolment e on e.id = m.enrolment_id
                where e.account_id = ? order by m.marked_at
                """, account, rows);
        tell("class-marks", """
                select c.title as 'class-title', h.points as 'points', h.comment as 'remark', h.reason as 'reason', h.changed_at as 'at'
                from learning_class_mark_change h join learning_enrolment e on e.id = h.enrolment_id
                join learning_class c on c.id = h.class_id
                where e.account_id = ? order by h.changed_at
                """, account, rows);
    }

    private void tell(String table, String sql, UUID account, Rows rows) {
        jdbc.sql(sql).param(Ids.bytes(account)).query(row -> {
            rows.add(table, row);
        });
    }

    /** Takes what was said of the person; marks stay for the figures, and classes no longer name them as their trainer. */
    public void erase(UUID account) {
        for (String table : new String[] {"learning_class_mark", "learning_class_mark_change"}) {
            jdbc.sql("update " + table + " set comment = null, reason = null where enrolment_id in"
                            + " (select id from learning_enrolment where account_id = ?)")
                    .param(Ids.bytes(account))
                    .update();
        }
        jdbc.sql("delete from learning_class_trainer where account_id = ?")
                .param(Ids.bytes(account))
                .update();
    }
}
