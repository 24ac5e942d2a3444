package vn.hocso.survey.result;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.content.CourseId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.SqlText;
import vn.hocso.shared.VietnameseText;
import vn.hocso.survey.OpenQuestion;

/** Comments that were released, the latest month first and within a month in an order that tells nothing. */
@Component
class Comments {

    private final JdbcClient jdbc;
    private final Classes classes;

    Comments(JdbcClient jdbc, Classes classes) {
        this.jdbc = jdbc;
        this.classes = classes;
    }

    /** @param words found with and without marks */
    record Query(
            Selection selection,
            @Nullable OpenQuestion question,
            @Nullable String words) {}

    private record Row(UUID id, UUID classId, OpenQuestion question, String text, YearMonth month) {}

    Page<SurveyComment> find(Query query, boolean mayRemove, Paging paging) {
        Map<String, Object> params = query.selection().params();
        String from = " from survey_comment where " + where(query, params);
        List<Row> rows = jdbc.sql("select id, class_id, question, comment, released_in" + from
                        + " order by released_in desc, id limit :size offset :offset")
                .params(params)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> new Row(
                        Columns.id(row, "id"),
                        Columns.id(row, "class_id"),
                        OpenQuestion.valueOf(row.getString("question")),
                        row.getString("comment"),
                        YearMonth.from(row.getObject("released_in", LocalDate.class))))
                .list();
        long total = jdbc.sql("select count(*)" + from)
                .params(params)
                .query(Long.class)
                .single();
        Map<UUID, ClassSummary> in =
                classes
                        .byIds(rows.stream()
                                .map(Row::classId)
                                .distinct()
                                .map(ClassId::new)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(one -> one.classId().value(), Function.identity()));
        return Page.of(rows.stream().map(row -> view(row, in, mayRemove)).toList(), paging, total);
    }

    private static String where(Query query, Map<String, Object> params) {
        StringBuilder where = new StringBuilder(query.selection().where()).append(" and released_in is not null");
        if (query.question() != null) {
            where.append(" and question = :question");
            params.put("question", query.question().name());
        }
        for (String word : VietnameseText.words(query.words())) {
            String name = "word" + params.size();
            where.append(" and folded like :").append(name);
            params.put(name, SqlText.containing(word));
        }
        return where.toString();
    }

    private static SurveyComment view(Row row, Map<UUID, ClassSummary> in, boolean mayRemove) {
        return new SurveyComment(
                row.id(),
                row.question(),
                row.text(),
                row.month(),
                Optional.ofNullable(in.get(row.classId()))
                        .map(ClassSummary::code)
                        .orElse(null),
                mayRemove);
    }

    /** Which course a comment that was released is about. */
    Optional<CourseId> course(UUID id) {
        return jdbc.sql("select course_id from survey_comment where id = ? and released_in is not null")
                .param(Ids.bytes(id))
                .query((row, number) -> new CourseId(Columns.id(row, "course_id")))
                .optional();
    }

    boolean remove(UUID id) {
        return jdbc.sql("delete from survey_comment where id = ?")
                        .param(Ids.bytes(id))
                        .update()
                == 1;
    }
}
