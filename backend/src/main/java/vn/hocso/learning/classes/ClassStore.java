package vn.hocso.learning.classes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.classes.ClassRefusals.ClassChanged;
import vn.hocso.learning.classes.ClassRefusals.ClassCodeTaken;
import vn.hocso.learning.enrolment.ManyRows;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnameseText;

/** Classes and their trainers in the database. */
@Component
public class ClassStore {

    private static final String SELECT = "select " + CourseClass.COLUMNS + " from learning_class c where c.id = ?";

    private final JdbcClient jdbc;

    ClassStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<CourseClass> find(ClassId id) {
        return jdbc.sql(SELECT)
                .param(Ids.bytes(id.value()))
                .query(CourseClass::read)
                .optional();
    }

    /** Those that exist among the given ones. */
    public List<CourseClass> byIds(Collection<ClassId> ids) {
        List<CourseClass> found = new ArrayList<>();
        for (List<ClassId> slice : ManyRows.slices(ids)) {
            found.addAll(jdbc.sql("select " + CourseClass.COLUMNS + " from learning_class c where c.id in ("
                            + ManyRows.marks(slice.size()) + ")")
                    .params(slice.stream()
                            .map(one -> (Object) Ids.bytes(one.value()))
                            .toList())
                    .query(CourseClass::read)
                    .list());
        }
        return found;
    }

    /** The class, held so that it is neither closed nor changed by others until the transaction is over. */
    public Optional<CourseClass> lock(ClassId id) {
        return jdbc.sql(SELECT + " for update")
                .param(Ids.bytes(id.value()))
                .query(CourseClass::read)
                .optional();
    }

    void add(CourseClass one, AccountId by, Instant at) {
        unlessCodeTaken(
                one.code(),
                () -> jdbc.sql("""
                        insert into learning_class (id, code, title, folded, course_id, unit_id, unit_path, starts_on, ends_on,
                          revision, updated_at, updated_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)
                        """)
                        .params(
                                Ids.bytes(one.id().value()),
                                one.code(),
                                one.title(),
                                folded(one),
                                Ids.bytes(one.courseId().value()),
                                Ids.bytes(one.unitId().value()),
                                one.unitPath(),
                                one.startsOn(),
                                one.endsOn(),
                                Columns.at(at),
                                Ids.bytes(by.value()))
                        .update());
    }

    /** Saves the class if it is still of the revision that it was read at. */
    void change(CourseClass one, AccountId by, Instant at) {
        int changed = unlessCodeTaken(
                one.code(),
                () -> jdbc.sql("""
                        update learning_class set code = ?, title = ?, folded = ?, course_id = ?, unit_id = ?, unit_path = ?,
                          starts_on = ?, ends_on = ?, revision = revision + 1,
                          updated_at = ?, updated_by = ?
                        where id = ? and revision = ?
                        """)
                        .params(
                                one.code(),
                                one.title(),
                                folded(one),
                                Ids.bytes(one.courseId().value()),
                                Ids.bytes(one.unitId().value()),
                                one.unitPath(),
                                one.startsOn(),
                                one.endsOn(),
                                Columns.at(at),
                                Ids.bytes(by.value()),
                                Ids.bytes(one.id().value()),
                                one.revision())
                        .update());
        if (changed == 0) {
            throw new ClassChanged();
        }
    }

    /** Removes a class that nobody is in, with what was prepared for it. */
    void remove(ClassId id) {
        for (String table : List.of(
                "learning_class_mark_change", "learning_class_mark", "learning_gradebook", "learning_class_trainer")) {
            jdbc.sql("delete from " + table + " where class_id = ?")
                    .param(Ids.bytes(id.value()))
                    .update();
        }
        jdbc.sql("delete from learning_class where id = ?")
                .param(Ids.bytes(id.value()))
                .update();
    }

    public boolean isTrainer(ClassId id, AccountId account) {
        return jdbc.sql("select 1 from learning_class_trainer where class_id = ? and account_id = ?")
                .params(Ids.bytes(id.value()), Ids.bytes(account.value()))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    List<AccountId> trainers(ClassId id) {
        return trainers(List.of(id)).getOrDefault(id, List.of());
    }

    private record Training(ClassId classId, AccountId account) {}

    /** The trainers of each of the classes, in the order of their names. */
    Map<ClassId, List<AccountId>> trainers(Collection<ClassId> classes) {
        return classes.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                        select t.class_id, t.account_id from learning_class_trainer t join identity_person p on p.id = t.account_id
                        where t.class_id in (:classes) order by p.name_sort_key
                        """)
                        .param(
                                "classes",
                                classes.stream()
                                        .map(one -> Ids.bytes(one.value()))
                                        .toList())
                        .query((row, number) -> new Training(
                                new ClassId(Columns.id(row, "class_id")), new AccountId(Columns.id(row, "account_id"))))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Training::classId, Collectors.mapping(Training::account, Collectors.toList())));
    }

    void setTrainers(ClassId id, Collection<AccountId> trainers) {
        jdbc.sql("delete from learning_class_trainer where class_id = ?")
                .param(Ids.bytes(id.value()))
                .update();
        if (trainers.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>();
        trainers.forEach(one -> values.addAll(List.of(Ids.bytes(id.value()), Ids.bytes(one.value()))));
        jdbc.sql("insert into learning_class_trainer (class_id, account_id) values " + ManyRows.of(trainers.size(), 2))
                .params(values)
                .update();
    }

    private static String folded(CourseClass one) {
        return VietnameseText.fold(one.title() + " " + one.code());
    }

    private interface Write {
        int run();
    }

    private static int unlessCodeTaken(String code, Write write) {
        try {
            return write.run();
        } catch (DuplicateKeyException taken) {
            throw new ClassCodeTaken(code);
        }
    }
}
