package vn.hocso.learning.classes;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountHandover;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/**
 * Places in classes follow their enrolments, which were handed over before. Where both records took a course and the enrolment left behind
 * is the one in an open class, its place and marks there go to the one that is kept. Closed classes stay as they were settled.
 */
@Component
@Order(31)
class ClassHandover implements AccountHandover {

    private final JdbcClient jdbc;

    ClassHandover(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "classes";
    }

    @Override
    public Handed preview(AccountId retired, AccountId survivor) {
        int trained = count("select count(*) from learning_class_trainer where account_id = ?", retired);
        int both = count(
                "select count(*) from learning_class_trainer t where account_id = ? and exists"
                        + " (select 1 from learning_class_trainer s where s.class_id = t.class_id and s.account_id = ?)",
                retired,
                survivor);
        int placed = count(
                "select count(*) from learning_class_place p join learning_enrolment e on e.id = p.enrolment_id where e.account_id = ?",
                retired);
        return new Handed(trained - both + placed, both);
    }

    @Override
    public Handed handOver(AccountId retired, AccountId survivor) {
        int moved = jdbc.sql("update ignore learning_class_trainer set account_id = ? where account_id = ?")
                .params(Ids.bytes(survivor.value()), Ids.bytes(retired.value()))
                .update();
        for (Twice twice : twice(retired, survivor)) {
            moved += give("learning_class_place", "class_open", twice);
            give("learning_class_mark", keptAndOpen(), twice);
            give("learning_class_mark_change", keptAndOpen(), twice);
        }
        return new Handed(moved, preview(retired, survivor).left());
    }

    private record Twice(byte[] left, byte[] kept) {}

    private List<Twice> twice(AccountId retired, AccountId survivor) {
        return jdbc.sql("""
                select l.id as left_id, k.id as kept_id from learning_enrolment l
                join learning_enrolment k on k.course_id = l.course_id and k.account_id = ?
                where l.account_id = ?
                """)
                .params(Ids.bytes(survivor.value()), Ids.bytes(retired.value()))
                .query((row, number) ->
                        new Twice(Ids.bytes(Columns.id(row, "left_id")), Ids.bytes(Columns.id(row, "kept_id"))))
                .list();
    }

    /** Marks go with a place that went; those of a class in which the kept enrolment has no place stay. */
    private static String keptAndOpen() {
        return "class_id in (select p.class_id from learning_class_place p where p.enrolment_id = :kept and p.class_open)";
    }

    private int give(String table, String which, Twice twice) {
        return jdbc.sql("update ignore %s set enrolment_id = :kept where enrolment_id = :left and %s"
                        .formatted(table, which))
                .param("kept", twice.kept())
                .param("left", twice.left())
                .update();
    }

    private int count(String sql, AccountId... accounts) {
        return jdbc.sql(sql)
                .params(List.of(accounts).stream()
                        .map(one -> (Object) Ids.bytes(one.value()))
                        .toList())
                .query(Integer.class)
                .single();
    }
}
