package vn.hocso.learning.classes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes.ClassLearner;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.classes.ClassRefusals.LearnersMovedOn;
import vn.hocso.learning.enrolment.ManyRows;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Which enrolments are in which classes, in the database, many at a time. */
@Component
public class ClassPlaces {

    private final JdbcClient jdbc;

    ClassPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int count(ClassId id) {
        return jdbc.sql("select count(*) from learning_class_place where class_id = ?")
                .param(Ids.bytes(id.value()))
                .query(Integer.class)
                .single();
    }

    /** How many of its learners have completed the course. */
    public int completed(ClassId id) {
        return jdbc.sql("""
                select count(*) from learning_class_place p join learning_enrolment e on e.id = p.enrolment_id
                where p.class_id = ? and e.state = 'COMPLETED'
                """).param(Ids.bytes(id.value())).query(Integer.class).single();
    }

    public boolean holds(ClassId id, EnrolmentId enrolment) {
        return among(id, List.of(enrolment)).contains(enrolment);
    }

    /** Those of the enrolments that are in the class. */
    public List<EnrolmentId> among(ClassId id, Collection<EnrolmentId> enrolments) {
        List<EnrolmentId> found = new ArrayList<>();
        for (List<EnrolmentId> slice : ManyRows.slices(enrolments)) {
            found.addAll(
                    jdbc.sql("select enrolment_id from learning_class_place where class_id = ? and enrolment_id in ("
                                    + ManyRows.marks(slice.size()) + ")")
                            .params(with(id, slice))
                            .query((row, number) -> new EnrolmentId(Columns.id(row, "enrolment_id")))
                            .list());
        }
        return found;
    }

    /** Those of the enrolments that are in the class named for them. */
    public Set<EnrolmentId> among(Map<EnrolmentId, ClassId> in) {
        Set<EnrolmentId> found = new HashSet<>();
        for (List<EnrolmentId> slice : ManyRows.slices(in.keySet())) {
            jdbc.sql("select class_id, enrolment_id from learning_class_place where enrolment_id in ("
                            + ManyRows.marks(slice.size()) + ")")
                    .params(slice.stream()
                            .map(one -> (Object) Ids.bytes(one.value()))
                            .toList())
                    .query(row -> {
                        EnrolmentId enrolment = new EnrolmentId(Columns.id(row, "enrolment_id"));
                        if (new ClassId(Columns.id(row, "class_id")).equals(in.get(enrolment))) {
                            found.add(enrolment);
                        }
                    });
        }
        return found;
    }

    /** Those of the enrolments that are in an open class other than this one. */
    List<EnrolmentId> elsewhere(ClassId id, Collection<EnrolmentId> enrolments) {
        List<EnrolmentId> found = new ArrayList<>();
        for (List<EnrolmentId> slice : ManyRows.slices(enrolments)) {
            found.addAll(jdbc.sql(
                            "select enrolment_id from learning_class_place where class_id <> ? and open_enrolment_id in ("
                                    + ManyRows.marks(slice.size()) + ")")
                    .params(with(id, slice))
                    .query((row, number) -> new EnrolmentId(Columns.id(row, "enrolment_id")))
                    .list());
        }
        return found;
    }

    /** Adds the places that are not taken, here or in another open class, and tells how many those were. */
    int add(ClassId id, Collection<EnrolmentId> enrolments, AccountId by, Instant at) {
        int added = 0;
        for (List<EnrolmentId> slice : ManyRows.slices(enrolments)) {
            List<Object> values = new ArrayList<>();
            slice.forEach(one -> values.addAll(List.of(
                    Ids.bytes(id.value()), Ids.bytes(one.value()), true, Columns.at(at), Ids.bytes(by.value()))));
            added += jdbc.sql(
                            "insert ignore into learning_class_place (class_id, enrolment_id, class_open, joined_at, joined_by) values "
                                    + ManyRows.of(slice.size(), 5))
                    .params(values)
                    .update();
        }
        return added;
    }

    int remove(ClassId id, Collection<EnrolmentId> enrolments) {
        int removed = 0;
        for (List<EnrolmentId> slice : ManyRows.slices(enrolments)) {
            removed += jdbc.sql("delete from learning_class_place where class_id = ? and enrolment_id in ("
                            + ManyRows.marks(slice.size()) + ")")
                    .params(with(id, slice))
                    .update();
        }
        return removed;
    }

    public Set<EnrolmentId> inClosedClass(Collection<EnrolmentId> enrolments) {
        Set<EnrolmentId> closed = new HashSet<>();
        for (List<EnrolmentId> slice : ManyRows.slices(enrolments)) {
            closed.addAll(jdbc.sql(
                            "select enrolment_id from learning_class_place where class_open = false and enrolment_id in ("
                                    + ManyRows.marks(slice.size()) + ")")
                    .params(slice.stream()
                            .map(one -> (Object) Ids.bytes(one.value()))
                            .toList())
                    .query((row, number) -> new EnrolmentId(Columns.id(row, "enrolment_id")))
                    .list());
        }
        return closed;
    }

    /** A closed class no longer keeps its learners from joining another one. */
    void setOpen(ClassId id, boolean open) {
        try {
            jdbc.sql("update learning_class_place set class_open = ? where class_id = ?")
                    .params(open, Ids.bytes(id.value()))
                    .update();
        } catch (DuplicateKeyException elsewhere) {
            throw new LearnersMovedOn();
        }
    }

    public List<ClassLearner> after(ClassId id, @Nullable EnrolmentId last, int limit) {
        return jdbc.sql("""
                select p.enrolment_id, e.account_id, p.joined_at
                from learning_class_place p join learning_enrolment e on e.id = p.enrolment_id
                where p.class_id = ? and p.enrolment_id > ? order by p.enrolment_id limit ?
                """)
                .params(Ids.bytes(id.value()), last == null ? new byte[0] : Ids.bytes(last.value()), limit)
                .query(ClassPlaces::learner)
                .list();
    }

    private static ClassLearner learner(ResultSet row, int number) throws SQLException {
        return new ClassLearner(
                new EnrolmentId(Columns.id(row, "enrolment_id")),
                new AccountId(Columns.id(row, "account_id")),
                Columns.instant(row, "joined_at"));
    }

    private static List<Object> with(ClassId id, List<EnrolmentId> enrolments) {
        List<Object> params = new ArrayList<>(List.of(Ids.bytes(id.value())));
        enrolments.forEach(one -> params.add(Ids.bytes(one.value())));
        return params;
    }
}
