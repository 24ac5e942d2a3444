package vn.hocso.privacy.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.PersonalData.Kept;
import vn.hocso.shared.SqlText;

/** The rows of requests. */
@Repository
class RequestRows {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Kept>> KEPT = new TypeReference<>() {};
    private static final String SELECT = """
            select id, account_id, unit_path, kind, state, wish, requested_at, answer_due_at, act_due_at, answered_at, answered_by,
                answer, done_at, kept
            from privacy_request where\s""";

    private final JdbcClient jdbc;

    RequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(DataRequest request) {
        jdbc.sql("""
                insert into privacy_request
                    (id, account_id, unit_path, kind, state, wish, requested_at, answer_due_at, act_due_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(Ids.bytes(request.id()))
                .param(Ids.bytes(request.account().value()))
                .param(request.unitPath())
                .param(request.kind().name())
                .param(request.state().name())
                .param(request.wish())
                .param(Columns.at(request.requestedAt()))
                .param(Columns.at(request.answerDueAt()))
                .param(Columns.at(request.actDueAt()))
                .update();
    }

    List<DataRequest> of(AccountId account) {
        return jdbc.sql(SELECT + "account_id = ? order by requested_at desc limit 50")
                .param(Ids.bytes(account.value()))
                .query(RequestRows::request)
                .list();
    }

    Optional<DataRequest> find(UUID id) {
        return jdbc.sql(SELECT + "id = ?")
                .param(Ids.bytes(id))
                .query(RequestRows::request)
                .optional();
    }

    /** The request, held until the transaction ends, so that it is answered and done once. */
    Optional<DataRequest> lock(UUID id) {
        return jdbc.sql(SELECT + "id = ? for update")
                .param(Ids.bytes(id))
                .query(RequestRows::request)
                .optional();
    }

    void withdraw(UUID id) {
        jdbc.sql("update privacy_request set state = 'WITHDRAWN' where id = ?")
                .param(Ids.bytes(id))
                .update();
    }

    void answer(UUID id, RequestState state, String answer, UUID by, Instant now) {
        jdbc.sql("update privacy_request set state = ?, answer = ?, answered_by = ?, answered_at = ? where id = ?")
                .params(state.name(), answer, Ids.bytes(by), Columns.at(now), Ids.bytes(id))
                .update();
    }

    void done(UUID id, List<Kept> kept, UUID by, Instant now) {
        jdbc.sql("update privacy_request set state = 'DONE', kept = ?, done_by = ?, done_at = ? where id = ?")
                .params(JSON.writeValueAsString(kept), Ids.bytes(by), Columns.at(now), Ids.bytes(id))
                .update();
    }

    /** The queue: what is due first stands first, what is settled last. */
    Page<DataRequest> page(RequestSearch search, List<String> scope, Paging paging, Instant now) {
        Map<String, Object> params = new HashMap<>();
        String where = where(search, scope, params, now);
        List<DataRequest> rows = jdbc.sql(SELECT + where + """
                 order by field(state, 'OPEN', 'ACCEPTED', 'REFUSED', 'DONE', 'WITHDRAWN'),
                    case state when 'ACCEPTED' then act_due_at else answer_due_at end, id
                limit :size offset :offset
                """)
                .params(params)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(RequestRows::request)
                .list();
        long total = jdbc.sql("select count(*) from privacy_request where " + where)
                .params(params)
                .query(Long.class)
                .single();
        return Page.of(rows, paging, total);
    }

    private static String where(RequestSearch search, List<String> scope, Map<String, Object> params, Instant now) {
        List<String> any = new ArrayList<>(List.of("1 = 0"));
        for (String path : scope) {
            params.put("scope" + any.size(), SqlText.prefix(path));
            any.add("unit_path like :scope" + any.size());
        }
        List<String> all = new ArrayList<>(List.of("(" + String.join(" or ", any) + ")"));
        if (search.state() != null) {
            params.put("state", search.state().name());
            all.add("state = :state");
        }
        if (search.kind() != null) {
            params.put("kind", search.kind().name());
            all.add("kind = :kind");
        }
        if (Boolean.TRUE.equals(search.overdue())) {
            params.put("now", Columns.at(now));
            all.add("(state = 'OPEN' and answer_due_at < :now or state = 'ACCEPTED' and act_due_at < :now)");
        }
        return String.join(" and ", all);
    }

    private static DataRequest request(ResultSet row, int number) throws SQLException {
        @Nullable UUID answeredBy = Columns.idOrNull(row, "answered_by");
        @Nullable String kept = row.getString("kept");
        return new DataRequest(
                Columns.id(row, "id"),
                new AccountId(Columns.id(row, "account_id")),
                row.getString("unit_path"),
                RequestKind.valueOf(row.getString("kind")),
                RequestState.valueOf(row.getString("state")),
                row.getString("wish"),
                Columns.instant(row, "requested_at"),
                Columns.instant(row, "answer_due_at"),
                Columns.instant(row, "act_due_at"),
                Columns.instantOrNull(row, "answered_at"),
                answeredBy == null ? null : new AccountId(answeredBy),
                row.getString("answer"),
                Columns.instantOrNull(row, "done_at"),
                kept == null ? List.of() : JSON.readValue(kept, KEPT));
    }
}
