package vn.hocso.notification.notice;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonalData;

/** What a person was told. All of it goes with them. */
@Component
class NoticePersonalData implements PersonalData {

    private final JdbcClient jdbc;

    NoticePersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "notification";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void tell(UUID account, Rows rows) {
        jdbc.sql("""
                select n.kind as 'kind', n.facts as 'facts', n.created_at as 'at', n.read_at as 'read', m.sent_at as 'mailed'
                from notification_notice n left join notification_mail m on m.notice_id = n.id
                where n.account_id = ? order by n.created_at
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("notices", row);
        });
    }

    @Override
    public List<Kept> erase(UUID account) {
        jdbc.sql("""
                delete from notification_mail
                where notice_id in (select id from notification_notice where account_id = ?)
                """).param(Ids.bytes(account)).update();
        jdbc.sql("delete from notification_notice where account_id = ?")
                .param(Ids.bytes(account))
                .update();
        return List.of();
    }
}
