package vn.hocso.privacy.copy;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonalData;

/** What this module itself keeps of a person: copies and requests. A copy does not hold other copies. */
@Component
class CopiesAreDataToo implements PersonalData {

    private final CopyRows rows;
    private final JdbcClient jdbc;

    CopiesAreDataToo(CopyRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "privacy";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void tell(UUID account, Rows out) {
        jdbc.sql("""
                select kind as 'kind', wish as 'wish', state as 'state', requested_at as 'at', answered_at as 'answered',
                    answer as 'answer', done_at as 'done'
                from privacy_request where account_id = ? order by requested_at
                """).param(Ids.bytes(account)).query(row -> {
            out.add("requests", row);
        });
    }

    /** That something was asked and when it was answered stays, as proof that it was; the words go. */
    @Override
    public List<Kept> erase(UUID account) {
        rows.removeAll(account);
        int requests = jdbc.sql("update privacy_request set wish = null, answer = null where account_id = ?")
                .param(Ids.bytes(account))
                .update();
        return requests == 0 ? List.of() : List.of(new Kept("requests", "accountability", requests));
    }
}
