package vn.hocso.survey.result;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.survey.Aspect;
import vn.hocso.survey.answer.Fives;
import vn.hocso.survey.answer.Group;
import vn.hocso.survey.result.SurveyResults.AspectFigures;
import vn.hocso.survey.result.SurveyResults.ClassFigures;
import vn.hocso.survey.result.SurveyResults.Mean;
import vn.hocso.survey.result.SurveyResults.Month;

/** Adds up what was released, in as many statements for many classes and months as for one. */
@Component
class Figures {

    private static final int MOST_MONTHS = 24;
    private static final int MOST_CLASSES = 100;

    private final JdbcClient jdbc;
    private final Enrolments enrolments;
    private final Classes classes;

    Figures(JdbcClient jdbc, Enrolments enrolments, Classes classes) {
        this.jdbc = jdbc;
        this.enrolments = enrolments;
        this.classes = classes;
    }

    SurveyResults of(Selection selection) {
        Map<YearMonth, Map<Aspect, Counts>> byMonth = byMonth(selection);
        Map<Aspect, Counts> all = new EnumMap<>(Aspect.class);
        byMonth.values().forEach(month -> month.forEach((aspect, counts) -> all.merge(aspect, counts, Counts::plus)));
        return new SurveyResults(
                Fives.LEAST,
                selection.classId() == null
                        ? enrolments.completed(selection.courseId())
                        : classes.completed(selection.classId()),
                number("select coalesce(sum(answered), 0) from survey_group where " + selection.whose(), selection),
                shown(all),
                number(
                        "select count(*) from survey_rating where aspect = 'CONTENT' and " + selection.whose(),
                        selection),
                Stream.of(Aspect.values())
                        .map(aspect -> aspect(aspect, all.getOrDefault(aspect, Counts.NONE)))
                        .toList(),
                months(byMonth),
                classes(selection));
    }

    private int number(String sql, Selection selection) {
        return jdbc.sql(sql).params(selection.params()).query(Integer.class).single();
    }

    private Map<YearMonth, Map<Aspect, Counts>> byMonth(Selection selection) {
        Map<YearMonth, Map<Aspect, Counts>> found = new TreeMap<>();
        jdbc.sql("select released_in, aspect, " + Counts.COLUMNS + " from survey_figure where " + selection.where()
                        + " group by released_in, aspect")
                .params(selection.params())
                .query(row -> {
                    found.computeIfAbsent(
                                    YearMonth.from(row.getObject("released_in", LocalDate.class)),
                                    month -> new EnumMap<>(Aspect.class))
                            .put(Aspect.valueOf(row.getString("aspect")), Counts.read(row));
                });
        return found;
    }

    /** Also those in between in which nothing was released. */
    private static List<Month> months(Map<YearMonth, Map<Aspect, Counts>> byMonth) {
        if (byMonth.isEmpty()) {
            return List.of();
        }
        YearMonth first = byMonth.keySet().iterator().next();
        YearMonth last = byMonth.keySet().stream().reduce(first, (before, next) -> next);
        YearMonth begin = Stream.of(first, last.minusMonths(MOST_MONTHS - 1L))
                .max(YearMonth::compareTo)
                .orElseThrow();
        return Stream.iterate(begin, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> month(month, byMonth.getOrDefault(month, Map.of())))
                .toList();
    }

    private static Month month(YearMonth month, Map<Aspect, Counts> counts) {
        return new Month(month, shown(counts), means(counts));
    }

    private record Answered(UUID classId, int answered) {}

    private List<ClassFigures> classes(Selection selection) {
        List<Answered> groups = jdbc.sql("select class_id, answered from survey_group where " + selection.whose()
                        + " order by class_id = :none desc, class_id desc limit :most")
                .params(selection.params())
                .param("none", Ids.bytes(Group.NO_CLASS))
                .param("most", MOST_CLASSES + 1)
                .query((row, number) -> new Answered(Columns.id(row, "class_id"), row.getInt("answered")))
                .list();
        if (groups.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = groups.stream().map(Answered::classId).toList();
        Map<UUID, Map<Aspect, Counts>> counts = byClass(selection, ids);
        Map<UUID, ClassSummary> summaries = new HashMap<>();
        classes.byIds(ids.stream()
                        .filter(id -> !id.equals(Group.NO_CLASS))
                        .map(ClassId::new)
                        .toList())
                .forEach(one -> summaries.put(one.classId().value(), one));
        List<ClassFigures> figures = new ArrayList<>();
        groups.stream()
                .filter(one -> !one.classId().equals(Group.NO_CLASS))
                .map(one -> figures(one, summaries.get(one.classId()), counts))
                .forEach(figures::add);
        groups.stream()
                .filter(one -> one.classId().equals(Group.NO_CLASS))
                .map(one -> figures(one, null, counts))
                .forEach(figures::add);
        return figures;
    }

    private Map<UUID, Map<Aspect, Counts>> byClass(Selection selection, List<UUID> ids) {
        Map<UUID, Map<Aspect, Counts>> found = new HashMap<>();
        jdbc.sql("select class_id, aspect, " + Counts.COLUMNS + " from survey_figure where " + selection.where()
                        + " and class_id in (:ids) group by class_id, aspect")
                .params(selection.params())
                .param("ids", ids.stream().map(Ids::bytes).toList())
                .query(row -> {
                    found.computeIfAbsent(Columns.id(row, "class_id"), id -> new EnumMap<>(Aspect.class))
                            .put(Aspect.valueOf(row.getString("aspect")), Counts.read(row));
                });
        return found;
    }

    private static ClassFigures figures(
            Answered group, @Nullable ClassSummary one, Map<UUID, Map<Aspect, Counts>> counts) {
        Map<Aspect, Counts> own = counts.getOrDefault(group.classId(), Map.of());
        return new ClassFigures(
                group.classId().equals(Group.NO_CLASS) ? null : new ClassId(group.classId()),
                one == null ? null : one.code(),
                one == null ? null : one.title(),
                group.answered(),
                shown(own),
                means(own));
    }

    /** Everybody rates the content, so it tells how many answers there are. */
    private static int shown(Map<Aspect, Counts> counts) {
        return counts.getOrDefault(Aspect.CONTENT, Counts.NONE).answers();
    }

    private static List<Mean> means(Map<Aspect, Counts> counts) {
        return Stream.of(Aspect.values())
                .map(aspect -> new Mean(
                        aspect, counts.getOrDefault(aspect, Counts.NONE).mean()))
                .toList();
    }

    private static AspectFigures aspect(Aspect aspect, Counts counts) {
        return new AspectFigures(aspect, counts.answers(), counts.mean(), counts.answers() == 0 ? null : counts.of());
    }
}
