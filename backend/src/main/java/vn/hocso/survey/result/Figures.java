package vn.hocso.survey.result;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.learning.Classes;
import vn.hocso.learning.Enrolments;
import vn.hocso.survey.Aspect;
import vn.hocso.survey.answer.Fives;
import vn.hocso.survey.result.SurveyResults.Month;

/** Adds up what was released, in as many statements for many classes and months as for one. */
@Component
class Figures {

    private static final int MOST_MONTHS = 24;

    private final JdbcClient jdbc;
    private final Enrolments enrolments;
    private final Classes classes;
    private final ClassComparison comparison;

    Figures(JdbcClient jdbc, Enrolments enrolments, Classes classes, ClassComparison comparison) {
        this.jdbc = jdbc;
        this.enrolments = enrolments;
        this.classes = classes;
        this.comparison = comparison;
    }

    SurveyResults of(Selection selection) {
        NavigableMap<YearMonth, Tally> byMonth = byMonth(selection);
        Tally all = new Tally();
        byMonth.values().forEach(all::add);
        return new SurveyResults(
                Fives.LEAST,
                completed(selection),
                number("select coalesce(sum(answered), 0) from survey_group where " + selection.whose(), selection),
                all.answers(),
                number(
                        "select count(*) from survey_rating where aspect = 'CONTENT' and " + selection.whose(),
                        selection),
                all.aspects(),
                months(byMonth),
                comparison.of(selection));
    }

    private int completed(Selection selection) {
        return selection.classId() == null
                ? enrolments.completed(selection.courseId())
                : classes.completed(selection.classId());
    }

    private int number(String sql, Selection selection) {
        return jdbc.sql(sql).params(selection.params()).query(Integer.class).single();
    }

    private NavigableMap<YearMonth, Tally> byMonth(Selection selection) {
        NavigableMap<YearMonth, Tally> found = new TreeMap<>();
        jdbc.sql("select released_in, aspect, " + Counts.COLUMNS + " from survey_figure where " + selection.where()
                        + " group by released_in, aspect")
                .params(selection.params())
                .query(row -> {
                    found.computeIfAbsent(
                                    YearMonth.from(row.getObject("released_in", LocalDate.class)), month -> new Tally())
                            .add(Aspect.valueOf(row.getString("aspect")), Counts.read(row));
                });
        return found;
    }

    /** Also those in between in which nothing was released. */
    private static List<Month> months(NavigableMap<YearMonth, Tally> byMonth) {
        if (byMonth.isEmpty()) {
            return List.of();
        }
        YearMonth last = byMonth.lastKey();
        YearMonth earliest = last.minusMonths(MOST_MONTHS - 1L);
        YearMonth first = byMonth.firstKey().isBefore(earliest) ? earliest : byMonth.firstKey();
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> month(month, byMonth.getOrDefault(month, new Tally())))
                .toList();
    }

    private static Month month(YearMonth month, Tally tally) {
        return new Month(month, tally.answers(), tally.means());
    }
}
