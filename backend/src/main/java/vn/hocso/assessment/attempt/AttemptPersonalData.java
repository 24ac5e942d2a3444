package vn.hocso.assessment.attempt;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonalData;

/** A person's attempts and answers. Keys are nobody's personal data. Erasing takes the answers; results stay for the figures. */
@Component
class AttemptPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    AttemptPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "assessment";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void tell(UUID account, Rows rows) {
        jdbc.sql("""
                select id as 'attempt', enrolment_id as 'enrolment', quiz_id as 'quiz', number as 'number', state as 'state',
                    started_at as 'since', submitted_at as 'submitted', points as 'points', score_percent as 'percent',
                    passed as 'passed'
                from assessment_attempt where account_id = ? order by started_at
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("attempts", row);
        });
        jdbc.sql("""
                select a.attempt_id as 'attempt', a.no as 'question', a.answer as 'answer', a.saved_at as 'at'
                from assessment_answer a join assessment_attempt t on t.id = a.attempt_id
                where t.account_id = ? order by t.started_at, a.no
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("answers", row);
        });
        jdbc.sql("""
                select m.attempt_id as 'attempt', m.no as 'question', m.share as 'share', m.remark as 'remark', m.marked_at as 'at'
                from assessment_person_mark m join assessment_attempt t on t.id = m.attempt_id
                where t.account_id = ? order by t.started_at, m.no
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("marks", row);
        });
    }

    @Override
    public List<Kept> erase(UUID account) {
        jdbc.sql("""
                delete from assessment_answer
                where attempt_id in (select id from assessment_attempt where account_id = ?)
                """).param(Ids.bytes(account)).update();
        jdbc.sql("""
                update assessment_person_mark set remark = null
                where attempt_id in (select id from assessment_attempt where account_id = ?)
                """).param(Ids.bytes(account)).update();
        long attempts = jdbc.sql("select count(*) from assessment_attempt where account_id = ?")
                .param(Ids.bytes(account))
                .query(Long.class)
                .single();
        return attempts == 0 ? List.of() : List.of(new Kept("attempts", "figures", attempts));
    }
}
