package vn.hocso.audit.log;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.audit.AuditReaders.Scope;
import vn.hocso.shared.Ids;
import vn.hocso.shared.SqlText;

/** Which entries are wanted and may be seen, in SQL and parameters. Periods are ranges of identifiers, which begin with the time. */
final class EntryCondition {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();

    EntryCondition(EntrySearch search, Scope scope, @Nullable String unitPath) {
        within(scope);
        if (search.actor() != null) {
            all.add("(e.actor_id = :actor or e.on_behalf_of = :actor)");
            params.put("actor", Ids.bytes(search.actor()));
        }
        id("e.person_id = :person", "person", search.person());
        id("e.subject_id = :subject", "subject", search.subject());
        text("e.subject_type = :type", "type", search.subjectType());
        text(
                "e.outcome = :outcome",
                "outcome",
                search.outcome() == null ? null : search.outcome().name());
        action(search.action());
        text("e.unit_path like :unit", "unit", unitPath == null ? null : SqlText.prefix(unitPath));
        period(search.from(), search.to());
    }

    String sql() {
        return String.join(" and ", all);
    }

    Map<String, Object> params() {
        return params;
    }

    private void within(Scope scope) {
        if (scope.everything()) {
            all.add("1 = 1");
            return;
        }
        List<String> any = new ArrayList<>(List.of("1 = 0"));
        for (String path : scope.paths()) {
            params.put("scope" + any.size(), SqlText.prefix(path));
            any.add("e.unit_path like :scope" + any.size());
        }
        all.add("(" + String.join(" or ", any) + ")");
    }

    private void action(@Nullable String action) {
        if (action != null && action.endsWith(".")) {
            text("e.action like :action", "action", SqlText.prefix(action));
        } else {
            text("e.action = :action", "action", action);
        }
    }

    private void period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            id("e.id >= :from", "from", firstOf(from));
        }
        if (to != null) {
            id("e.id < :to", "to", firstOf(to.plusDays(1)));
        }
    }

    private static UUID firstOf(LocalDate day) {
        return Ids.first(day.atStartOfDay(VIETNAM).toInstant().toEpochMilli());
    }

    private void id(String condition, String name, @Nullable UUID id) {
        if (id != null) {
            all.add(condition);
            params.put(name, Ids.bytes(id));
        }
    }

    private void text(String condition, String name, @Nullable String value) {
        if (value != null) {
            all.add(condition);
            params.put(name, value);
        }
    }
}
