package vn.hocso.learning.gradebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.enrolment.ManyRows;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** What the learners of closed classes came to, as it was found at the end. */
@Component
class SettledGrades {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SettledGrades(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of each enrolment in the class named for it. */
    Map<EnrolmentId, Grade> of(Map<EnrolmentId, ClassId> in) {
        Map<EnrolmentId, Grade> grades = new HashMap<>();
        for (List<EnrolmentId> slice : ManyRows.slices(in.keySet())) {
            jdbc.sql("select class_id, enrolment_id, grade from learning_class_result where enrolment_id in ("
                            + ManyRows.marks(slice.size()) + ")")
                    .params(slice.stream()
                            .map(one -> (Object) Ids.bytes(one.value()))
                            .toList())
                    .query(row -> {
                        EnrolmentId enrolment = new EnrolmentId(Columns.id(row, "enrolment_id"));
                        if (new ClassId(Columns.id(row, "class_id")).equals(in.get(enrolment))) {
                            grades.put(enrolment, json.readValue(row.getString("grade"), Grade.class));
                        }
                    });
        }
        return grades;
    }

    void settle(ClassId id, Map<EnrolmentId, Grade> grades) {
        for (List<Map.Entry<EnrolmentId, Grade>> slice : ManyRows.slices(grades.entrySet())) {
            List<@Nullable Object> values = new ArrayList<>();
            slice.forEach(one -> values.addAll(Arrays.<@Nullable Object>asList(
                    Ids.bytes(id.value()),
                    Ids.bytes(one.getKey().value()),
                    one.getValue().mark(),
                    one.getValue().passed(),
                    json.writeValueAsString(one.getValue()))));
            jdbc.sql("insert into learning_class_result (class_id, enrolment_id, final_mark, passed, grade) values "
                            + ManyRows.of(slice.size(), 5))
                    .params(values)
                    .update();
        }
    }

    void unsettle(ClassId id) {
        jdbc.sql("delete from learning_class_result where class_id = ?")
                .param(Ids.bytes(id.value()))
                .update();
    }
}
