package vn.hocso.catalogue.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.content.CourseLevel;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Paging;
import vn.hocso.shared.SqlText;

/**
 * Finds courses in the database alone while the index is away: by words of titles, summaries, providers and topics, newest first, without
 * counts for facets. Diacritics do not matter, as the columns' collation has it.
 */
@Component
class PlainSearch {

    private static final String WORD =
            " and (title like :%1$s or summary like :%1$s or provider_name like :%1$s or topics like :%1$s)";

    private final JdbcClient jdbc;

    PlainSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FoundCourses find(CourseQuery query, @Nullable String unitPath, Paging paging) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(query, unitPath, values);
        long total = jdbc.sql("select count(*) from catalogue_offer where " + where)
                .params(values)
                .query(Long.class)
                .single();
        return new FoundCourses(ids(where, values, paging.size(), paging.offset()), total, Map.of(), Map.of());
    }

    List<UUID> suggest(List<String> words, int most) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        for (String word : words) {
            where.append(" and title like :").append(keep(values, SqlText.containing(word)));
        }
        return ids(where.toString(), values, most, 0);
    }

    private List<UUID> ids(String where, Map<String, Object> values, int most, int offset) {
        return jdbc.sql("select id from catalogue_offer where " + where
                        + " order by published_at desc, id limit :most offset :offset")
                .params(values)
                .param("most", most)
                .param("offset", offset)
                .query((row, number) -> Columns.id(row, "id"))
                .list();
    }

    private static String where(CourseQuery query, @Nullable String unitPath, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("1 = 1");
        for (String word : query.words()) {
            where.append(WORD.formatted(keep(values, SqlText.containing(word))));
        }
        if (!query.levels().isEmpty()) {
            values.put("levels", query.levels().stream().map(CourseLevel::name).toList());
            where.append(" and level in (:levels)");
        }
        if (!query.topics().isEmpty()) {
            List<String> any = new ArrayList<>();
            for (String topic : query.topics()) {
                any.add("topics like :" + keep(values, SqlText.containing("\"" + topic + "\"")));
            }
            where.append(" and (").append(String.join(" or ", any)).append(")");
        }
        if (unitPath != null) {
            where.append(" and unit_path like :").append(keep(values, SqlText.prefix(unitPath)));
        }
        return where.toString();
    }

    private static String keep(Map<String, Object> values, String value) {
        String name = "v" + values.size();
        values.put(name, value);
        return name;
    }
}
