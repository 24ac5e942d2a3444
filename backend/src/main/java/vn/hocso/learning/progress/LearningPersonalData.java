package vn.hocso.learning.progress;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonalData;

/** What a person took part in. Erasing takes what their devices reported; that somebody was enrolled and completed stays for the figures. */
@Component
class LearningPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    LearningPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "learning";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void tell(UUID account, Rows rows) {
        jdbc.sql("""
                select id as 'enrolment', course_id as 'course', version_number as 'version', state as 'state',
                    required_done as 'lessons-done', required_total as 'lessons', due_on as 'due', enrolled_at as 'since',
                    completed_at as 'completed', withdrawn_at as 'withdrawn'
                from learning_enrolment where account_id = ? order by enrolled_at
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("enrolments", row);
        });
        jdbc.sql("""
                select p.enrolment_id as 'enrolment', p.lesson_id as 'lesson', p.state as 'state', p.first_at as 'since',
                    p.last_at as 'last', p.completed_at as 'completed', p.active_seconds as 'active-seconds'
                from learning_lesson_progress p join learning_enrolment e on e.id = p.enrolment_id
                where e.account_id = ? order by p.first_at
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("lessons", row);
        });
        jdbc.sql("""
                select v.enrolment_id as 'enrolment', v.lesson_id as 'lesson', v.type as 'type', v.seconds as 'seconds',
                    v.span_from as 'from', v.span_to as 'to', v.happened_at as 'at', v.received_at as 'received'
                from learning_progress_event v join learning_enrolment e on e.id = v.enrolment_id
                where e.account_id = ? order by v.happened_at
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("reports", row);
        });
    }

    @Override
    public List<Kept> erase(UUID account) {
        jdbc.sql("""
                delete from learning_progress_event
                where enrolment_id in (select id from learning_enrolment where account_id = ?)
                """).param(Ids.bytes(account)).update();
        long enrolments = jdbc.sql("select count(*) from learning_enrolment where account_id = ?")
                .param(Ids.bytes(account))
                .query(Long.class)
                .single();
        return enrolments == 0 ? List.of() : List.of(new Kept("enrolments", "figures", enrolments));
    }
}
