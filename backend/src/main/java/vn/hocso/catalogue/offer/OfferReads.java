package vn.hocso.catalogue.offer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import vn.hocso.catalogue.CourseOffers;
import vn.hocso.catalogue.OfferView;
import vn.hocso.content.CourseId;
import vn.hocso.content.CourseLevel;
import vn.hocso.content.LessonId;
import vn.hocso.content.VersionId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.SqlText;
import vn.hocso.shared.TextList;
import vn.hocso.shared.VietnameseText;

/** Reads offers as rows, without the words kept for search. */
@Service
public class OfferReads implements CourseOffers {

    private static final String OFFER = """
            select id, version_id, version_number, slug, code, title, summary, cover_url, unit_id, provider_name, level,
                   language, estimated_minutes, lesson_count, topics, published_at
            from catalogue_offer
            """;

    private final JdbcClient jdbc;

    OfferReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The words of a lesson of a course on offer. */
    public record LessonWords(LessonId lessonId, CourseId courseId, String title, String words) {}

    @Override
    public OfferView require(CourseId courseId) {
        return find(courseId).orElseThrow(UnknownOffer::new);
    }

    @Override
    public Optional<OfferView> find(CourseId courseId) {
        return jdbc.sql(OFFER + "where id = :id")
                .param("id", Ids.bytes(courseId.value()))
                .query(OfferReads::offer)
                .optional();
    }

    /** The offer under its readable address. */
    public Optional<OfferView> bySlug(String slug) {
        return jdbc.sql(OFFER + "where slug = :slug")
                .param("slug", slug)
                .query(OfferReads::offer)
                .optional();
    }

    @Override
    public Map<CourseId, OfferView> byIds(Collection<CourseId> courseIds) {
        if (courseIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(OFFER + "where id in (:ids)")
                .param(
                        "ids",
                        courseIds.stream().map(id -> Ids.bytes(id.value())).toList())
                .query(OfferReads::offer)
                .list()
                .stream()
                .collect(Collectors.toMap(OfferView::courseId, Function.identity()));
    }

    @Override
    public Page<OfferView> within(List<String> paths, @Nullable String words, Paging paging) {
        if (paths.isEmpty()) {
            return Page.of(List.of(), paging, 0);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(paths, words, values);
        long total = jdbc.sql("select count(*) from catalogue_offer where " + where)
                .params(values)
                .query(Long.class)
                .single();
        List<OfferView> items = jdbc.sql(OFFER + "where " + where + " order by title, id limit :size offset :offset")
                .params(values)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(OfferReads::offer)
                .list();
        return Page.of(items, paging, total);
    }

    /** Diacritics do not matter, as the columns' collation has it. */
    private static String where(List<String> paths, @Nullable String words, Map<String, Object> values) {
        List<String> below = new ArrayList<>();
        for (String path : paths) {
            below.add("unit_path like :" + keep(values, SqlText.prefix(path)));
        }
        StringBuilder where = new StringBuilder("(" + String.join(" or ", below) + ")");
        for (String word : VietnameseText.words(words)) {
            where.append(
                    " and (title like :%1$s or code like :%1$s)".formatted(keep(values, SqlText.containing(word))));
        }
        return where.toString();
    }

    private static String keep(Map<String, Object> values, String value) {
        String name = "v" + values.size();
        values.put(name, value);
        return name;
    }

    /** The words of the given lessons, in one statement. */
    public List<LessonWords> words(Collection<UUID> lessons) {
        if (lessons.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select id, course_id, title, words from catalogue_lesson where id in (:ids)")
                .param("ids", lessons.stream().map(Ids::bytes).toList())
                .query((row, number) -> new LessonWords(
                        new LessonId(Columns.id(row, "id")),
                        new CourseId(Columns.id(row, "course_id")),
                        row.getString("title"),
                        row.getString("words")))
                .list();
    }

    private static OfferView offer(ResultSet row, int number) throws SQLException {
        return new OfferView(
                new CourseId(Columns.id(row, "id")),
                new VersionId(Columns.id(row, "version_id")),
                row.getInt("version_number"),
                row.getString("slug"),
                row.getString("code"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("cover_url"),
                new UnitId(Columns.id(row, "unit_id")),
                row.getString("provider_name"),
                CourseLevel.valueOf(row.getString("level")),
                row.getString("language"),
                row.getInt("estimated_minutes"),
                row.getInt("lesson_count"),
                TextList.read(row.getString("topics")),
                Columns.instant(row, "published_at"));
    }
}
