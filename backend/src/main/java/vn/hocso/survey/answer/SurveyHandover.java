package vn.hocso.survey.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountHandover;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/**
 * That somebody answered follows the enrolments, which were handed over before. Whoever answered under the enrolment left behind has
 * answered under the one that is kept, too. What was said cannot be found, and need not be.
 */
@Component
@Order(35)
class SurveyHandover implements AccountHandover {

    private final JdbcClient jdbc;
    private final Enrolments enrolments;

    SurveyHandover(JdbcClient jdbc, Enrolments enrolments) {
        this.jdbc = jdbc;
        this.enrolments = enrolments;
    }

    @Override
    public String part() {
        return "surveys";
    }

    @Override
    public Handed preview(AccountId retired, AccountId survivor) {
        int all = count("select count(*) from survey_participation where account_id = ?", retired);
        int twice = count(
                "select count(*) from survey_participation r where r.account_id = ? and exists"
                        + " (select 1 from survey_participation s where s.course_id = r.course_id and s.account_id = ?)",
                retired,
                survivor);
        return new Handed(all - twice, twice);
    }

    @Override
    public Handed handOver(AccountId retired, AccountId survivor) {
        Handed handed = preview(retired, survivor);
        List<EnrolmentId> answered = jdbc.sql(
                        "select enrolment_id from survey_participation where account_id in (?, ?)")
                .params(Ids.bytes(retired.value()), Ids.bytes(survivor.value()))
                .query((row, number) -> new EnrolmentId(Columns.id(row, "enrolment_id")))
                .list();
        Map<EnrolmentId, EnrolmentSummary> all = enrolments.byIds(answered).stream()
                .collect(Collectors.toMap(EnrolmentSummary::enrolmentId, Function.identity()));
        for (EnrolmentSummary one : all.values()) {
            EnrolmentSummary kept = Optional.of(one)
                    .filter(left -> left.accountId().equals(retired))
                    .flatMap(left -> enrolments.of(survivor, left.courseId()))
                    .filter(other -> !all.containsKey(other.enrolmentId()))
                    .orElse(one);
            jdbc.sql("update survey_participation set enrolment_id = ?, account_id = ? where enrolment_id = ?")
                    .params(
                            Ids.bytes(kept.enrolmentId().value()),
                            Ids.bytes(kept.accountId().value()),
                            Ids.bytes(one.enrolmentId().value()))
                    .update();
        }
        return handed;
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
