package vn.hocso.content.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.content.CourseId;
import vn.hocso.content.spi.CourseCovers;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.VietnameseText;

/** Lists the courses within an author's reach, found with and without diacritics. */
@Component
class DraftCourseList {

    private static final Map<String, String> ORDERS =
            Map.of("title", "c.title_folded", "updatedAt", "c.updated_at", "code", "c.code");
    private static final Map<DraftState, String> STATES = Map.of(
            DraftState.DRAFT, "c.published_revision is null",
            DraftState.PUBLISHED, "c.published_revision = c.revision",
            DraftState.CHANGED, "c.published_revision <> c.revision");

    private final JdbcClient jdbc;
    private final CoursePolicy policy;
    private final Units units;
    private final Accounts accounts;
    private final CourseCovers covers;

    DraftCourseList(JdbcClient jdbc, CoursePolicy policy, Units units, Accounts accounts, CourseCovers covers) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.units = units;
        this.accounts = accounts;
        this.covers = covers;
    }

    @Transactional(readOnly = true)
    Page<DraftCourseSummary> of(Actor actor, @Nullable String query, @Nullable DraftState state, Paging paging) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(policy.reach(actor), query, state, values);
        long total = jdbc.sql("select count(*) from content_course c where " + where)
                .params(values)
                .query(Long.class)
                .single();
        List<Row> rows = jdbc.sql("""
                        select c.id, c.code, c.title, c.unit_id, c.revision, c.published_revision, c.published_number,
                               c.updated_at, c.updated_by, c.cover_media_id,
                               (select count(*) from content_lesson l where l.course_id = c.id) as lessons
                        from content_course c where %s order by %s limit :size offset :offset
                        """.formatted(where, order(paging)))
                .params(values)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(Row::read)
                .list();
        return Page.of(named(rows), paging, total);
    }

    private static String where(
            List<String> reach, @Nullable String query, @Nullable DraftState state, Map<String, Object> values) {
        List<String> places = new ArrayList<>();
        for (String path : reach) {
            String name = "path" + places.size();
            places.add("c.unit_path like :" + name);
            values.put(name, path + "%");
        }
        StringBuilder where = new StringBuilder("(" + String.join(" or ", places) + ")");
        for (String word : VietnameseText.words(query)) {
            String name = "word" + values.size();
            where.append(" and (c.title_folded like :%1$s or lower(c.code) like :%1$s)".formatted(name));
            values.put(name, "%" + word + "%");
        }
        if (state != null) {
            where.append(" and ").append(STATES.get(state));
        }
        return where.toString();
    }

    private static String order(Paging paging) {
        String column = ORDERS.getOrDefault(paging.sortKey("updatedAt"), "c.updated_at");
        boolean descending = paging.sort() == null || paging.descending();
        return column + (descending ? " desc" : "") + ", c.id";
    }

    private List<DraftCourseSummary> named(List<Row> rows) {
        Map<UnitId, UnitView> places = units.byIds(rows.stream().map(Row::unit).collect(Collectors.toSet()));
        Map<AccountId, AccountView> people =
                accounts.byIds(rows.stream().map(Row::updatedBy).collect(Collectors.toSet()));
        Set<UUID> pictures =
                rows.stream().map(Row::cover).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<UUID, String> addresses = covers.addresses(pictures);
        return rows.stream()
                .filter(row -> places.containsKey(row.unit()))
                .map(row -> row.summary(
                        Objects.requireNonNull(places.get(row.unit())), people.get(row.updatedBy()), addresses))
                .toList();
    }

    private record Row(
            CourseId id,
            String code,
            String title,
            UnitId unit,
            DraftState state,
            @Nullable Integer publishedNumber,
            Instant updatedAt,
            AccountId updatedBy,
            @Nullable UUID cover,
            int lessons) {

        static Row read(ResultSet row, int number) throws SQLException {
            Long published = row.getObject("published_revision", Long.class);
            return new Row(
                    new CourseId(Columns.id(row, "id")),
                    row.getString("code"),
                    row.getString("title"),
                    new UnitId(Columns.id(row, "unit_id")),
                    published == null
                            ? DraftState.DRAFT
                            : published == row.getLong("revision") ? DraftState.PUBLISHED : DraftState.CHANGED,
                    Columns.integerOrNull(row, "published_number"),
                    Columns.instant(row, "updated_at"),
                    new AccountId(Columns.id(row, "updated_by")),
                    Columns.idOrNull(row, "cover_media_id"),
                    row.getInt("lessons"));
        }

        DraftCourseSummary summary(UnitView place, @Nullable AccountView person, Map<UUID, String> addresses) {
            return new DraftCourseSummary(
                    id,
                    code,
                    title,
                    place.ref(),
                    state,
                    publishedNumber,
                    updatedAt,
                    person == null ? "" : person.fullName(),
                    lessons,
                    cover == null ? null : addresses.get(cover));
        }
    }
}
