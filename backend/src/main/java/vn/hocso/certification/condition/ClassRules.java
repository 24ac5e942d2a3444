package vn.hocso.certification.condition;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Which classes give their certificates in runs only. */
@Repository
public class ClassRules {

    private final JdbcClient jdbc;
    private final Clock clock;

    ClassRules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean onlyInRuns(ClassId id) {
        return !onlyInRuns(Set.of(id)).isEmpty();
    }

    /** Those among the classes. */
    public Set<ClassId> onlyInRuns(Set<ClassId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("select class_id from certification_class_rule where only_in_runs and class_id in (:ids)")
                        .param(
                                "ids",
                                ids.stream().map(id -> Ids.bytes(id.value())).toList())
                        .query((row, no) -> new ClassId(Columns.id(row, "class_id")))
                        .list()
                        .stream()
                        .collect(Collectors.toSet());
    }

    public void setOnlyInRuns(ClassId id, boolean only, AccountId by) {
        jdbc.sql("""
                insert into certification_class_rule (class_id, only_in_runs, updated_at, updated_by) values (?, ?, ?, ?)
                on duplicate key update only_in_runs = values(only_in_runs), updated_at = values(updated_at),
                  updated_by = values(updated_by)
                """)
                .params(Ids.bytes(id.value()), only, Columns.at(clock.instant()), Ids.bytes(by.value()))
                .update();
    }
}
