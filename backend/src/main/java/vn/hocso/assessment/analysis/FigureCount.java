package vn.hocso.assessment.analysis;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.analysis.AnalysisViews.ItemView;
import vn.hocso.assessment.analysis.Sitting.ItemKey;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/**
 * Counts anew what the list of the bank shows of questions that were asked, marked otherwise or revised since. Any number of nodes may run
 * it: each finds the same figures.
 */
@Component
class FigureCount {

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final SittingReads reads;
    private final ItemViews views;
    private final Clock clock;

    FigureCount(JdbcClient jdbc, SittingReads reads, ItemViews views, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.views = views;
        this.clock = clock;
    }

    private record Stale(QuestionId question, int revision, long asked, BigDecimal earned) {}

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT15M")
    void countAll() {
        List<Stale> stale;
        do {
            stale = stale();
            stale.forEach(this::count);
        } while (stale.size() == AT_ONCE);
    }

    private List<Stale> stale() {
        return jdbc.sql("""
                        select o.question_id, q.revision, o.asked, o.earned
                        from (select question_id, count(*) as asked, coalesce(sum(share), 0) as earned
                              from assessment_item_outcome group by question_id) o
                        join assessment_question q on q.id = o.question_id
                        left join assessment_question_figure f on f.question_id = o.question_id
                        where f.question_id is null or f.asked <> o.asked or f.earned <> o.earned or f.revision <> q.revision
                        limit ?
                        """)
                .param(AT_ONCE)
                .query((row, number) -> new Stale(
                        new QuestionId(Columns.id(row, "question_id")),
                        row.getInt("revision"),
                        row.getLong("asked"),
                        row.getBigDecimal("earned")))
                .list();
    }

    private void count(Stale question) {
        ItemView found = present(question);
        jdbc.sql("""
                insert into assessment_question_figure
                  (question_id, revision, asked, earned, facility, discrimination, flags, counted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update revision = values(revision), asked = values(asked), earned = values(earned),
                  facility = values(facility), discrimination = values(discrimination), flags = values(flags),
                  counted_at = values(counted_at)
                """)
                .params(Arrays.<@Nullable Object>asList(
                        Ids.bytes(question.question().value()),
                        question.revision(),
                        question.asked(),
                        question.earned(),
                        found == null ? null : found.facility(),
                        found == null ? null : found.discrimination(),
                        found == null
                                ? ""
                                : found.flags().stream().map(Enum::name).collect(Collectors.joining(",")),
                        Columns.at(clock.instant())))
                .update();
    }

    /** What is found of the question as it reads now, if it was asked so. */
    private @Nullable ItemView present(Stale question) {
        ItemKey key = new ItemKey(question.question().value(), question.revision());
        List<Sitting> sittings = reads.ofQuestion(question.question());
        return sittings.stream().noneMatch(one -> one.shares().containsKey(key))
                ? null
                : views.of(List.of(key), sittings).stream().findFirst().orElse(null);
    }
}
