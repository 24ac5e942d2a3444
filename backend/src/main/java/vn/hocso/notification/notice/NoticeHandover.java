package vn.hocso.notification.notice;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountHandover;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Ids;

/** Notices go over, except those of events that the survivor was told of too. */
@Component
@Order(60)
class NoticeHandover implements AccountHandover {

    private final JdbcClient jdbc;

    NoticeHandover(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "notices";
    }

    @Override
    public Handed preview(AccountId retired, AccountId survivor) {
        int twice = jdbc.sql("""
                select count(*) from notification_notice one
                join notification_notice other on other.event_key = one.event_key and other.account_id = ?
                where one.account_id = ?
                """)
                .params(Ids.bytes(survivor.value()), Ids.bytes(retired.value()))
                .query(Integer.class)
                .single();
        return new Handed(count(retired) - twice, twice);
    }

    @Override
    public Handed handOver(AccountId retired, AccountId survivor) {
        int moved = jdbc.sql("update ignore notification_notice set account_id = ? where account_id = ?")
                .params(Ids.bytes(survivor.value()), Ids.bytes(retired.value()))
                .update();
        return new Handed(moved, count(retired));
    }

    private int count(AccountId account) {
        return jdbc.sql("select count(*) from notification_notice where account_id = ?")
                .param(Ids.bytes(account.value()))
                .query(Integer.class)
                .single();
    }
}
