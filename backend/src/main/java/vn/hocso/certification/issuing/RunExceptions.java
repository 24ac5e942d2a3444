package vn.hocso.certification.issuing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.certification.RunId;
import vn.hocso.certification.issuing.RunException.Kind;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** The exceptions of runs in the database. */
@Repository
class RunExceptions {

    private final JdbcClient jdbc;

    RunExceptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<EnrolmentId, RunException> of(RunId run) {
        return jdbc
                .sql(
                        "select enrolment_id, kind, reason, made_at, made_by from certification_run_exception where run_id = ?")
                .param(Ids.bytes(run.value()))
                .query((row, no) -> new RunException(
                        new EnrolmentId(Columns.id(row, "enrolment_id")),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        Columns.instant(row, "made_at"),
                        new AccountId(Columns.id(row, "made_by"))))
                .list()
                .stream()
                .collect(Collectors.toMap(RunException::enrolmentId, Function.identity()));
    }

    /** In place of one made before. */
    void put(RunId run, AccountId learner, RunException exception) {
        jdbc.sql("""
                insert into certification_run_exception (run_id, enrolment_id, account_id, kind, reason, made_at, made_by)
                values (?, ?, ?, ?, ?, ?, ?)
                on duplicate key update kind = values(kind), reason = values(reason), made_at = values(made_at),
                  made_by = values(made_by)
                """)
                .params(List.of(
                        Ids.bytes(run.value()),
                        Ids.bytes(exception.enrolmentId().value()),
                        Ids.bytes(learner.value()),
                        exception.kind().name(),
                        exception.reason(),
                        Columns.at(exception.at()),
                        Ids.bytes(exception.by().value())))
                .update();
    }

    boolean remove(RunId run, EnrolmentId enrolment) {
        return jdbc.sql("delete from certification_run_exception where run_id = ? and enrolment_id = ?")
                        .params(Ids.bytes(run.value()), Ids.bytes(enrolment.value()))
                        .update()
                == 1;
    }
}
