package vn.hocso.assessment.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.analysis.AnalysisViews.ItemView;
import vn.hocso.assessment.analysis.AnalysisViews.QuestionAnalysisView;
import vn.hocso.assessment.analysis.AnalysisViews.QuizAnalysisView;
import vn.hocso.assessment.analysis.AnalysisViews.ScoreView;
import vn.hocso.assessment.analysis.Sitting.ItemKey;
import vn.hocso.content.CourseId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

import static vn.hocso.organisation.Permission.AUTHOR_COURSES;
import static vn.hocso.organisation.Permission.REVIEW_COURSES;

/** Analyses quizzes and questions for those who write or review them in their unit. Nobody's name is in it. */
@Service
class AnalysisService {

    private static final int TENTHS = 10;

    private final JdbcClient jdbc;
    private final Access access;
    private final Units units;
    private final SittingReads reads;
    private final ItemViews views;
    private final FiguresByCompetency byCompetency;

    AnalysisService(
            JdbcClient jdbc,
            Access access,
            Units units,
            SittingReads reads,
            ItemViews views,
            FiguresByCompetency byCompetency) {
        this.jdbc = jdbc;
        this.access = access;
        this.units = units;
        this.reads = reads;
        this.views = views;
        this.byCompetency = byCompetency;
    }

    private record Subject(UnitId unit, @Nullable CourseId course, String title) {}

    @Transactional(readOnly = true)
    public QuizAnalysisView ofQuiz(Actor actor, QuizId id, Locale locale) {
        Subject quiz = requireInSight(
                actor,
                jdbc.sql("""
                        select unit_id, course_id, json_unquote(json_extract(rules, '$.title')) as title
                        from assessment_quiz where id = ?
                        """)
                        .param(Ids.bytes(id.value()))
                        .query((row, number) -> new Subject(
                                new UnitId(Columns.id(row, "unit_id")),
                                new CourseId(Columns.id(row, "course_id")),
                                row.getString("title")))
                        .list());
        List<Sitting> sittings = reads.ofQuiz(id);
        boolean enough = sittings.size() >= ItemViews.LEAST;
        return new QuizAnalysisView(
                id,
                Objects.requireNonNull(quiz.course()),
                quiz.title(),
                sittings.size(),
                ItemViews.LEAST,
                ItemViews.JUDGED_FROM,
                SittingReads.MOST,
                enough,
                enough ? scores(sittings) : null,
                enough ? byCompetency.of(sittings, locale) : List.of(),
                enough ? items(sittings) : List.of());
    }

    @Transactional(readOnly = true)
    public QuestionAnalysisView ofQuestion(Actor actor, QuestionId id) {
        requireInSight(
                actor,
                jdbc.sql("select unit_id from assessment_question where id = ?")
                        .param(Ids.bytes(id.value()))
                        .query((row, number) -> new Subject(new UnitId(Columns.id(row, "unit_id")), null, ""))
                        .list());
        List<Sitting> sittings = reads.ofQuestion(id);
        List<ItemKey> revisions = sittings.stream()
                .flatMap(one -> one.shares().keySet().stream())
                .filter(item -> item.question().equals(id.value()))
                .distinct()
                .sorted(Comparator.comparingInt(ItemKey::revision).reversed())
                .toList();
        return new QuestionAnalysisView(
                id, ItemViews.LEAST, ItemViews.JUDGED_FROM, SittingReads.MOST, views.of(revisions, sittings));
    }

    private Subject requireInSight(Actor actor, List<Subject> found) {
        Authority authority = access.authority(actor);
        if (!authority.mayAnywhere(AUTHOR_COURSES) && !authority.mayAnywhere(REVIEW_COURSES)) {
            throw new NotAllowed();
        }
        return found.stream()
                .filter(one -> {
                    String path = units.path(one.unit());
                    return authority.may(AUTHOR_COURSES, path) || authority.may(REVIEW_COURSES, path);
                })
                .findFirst()
                .orElseThrow(OutsideScope::new);
    }

    /** Those that want looking at first, then those that were asked most. */
    private List<ItemView> items(List<Sitting> sittings) {
        List<ItemKey> items = sittings.stream()
                .flatMap(one -> one.shares().keySet().stream())
                .distinct()
                .toList();
        return views.of(items, sittings).stream()
                .sorted(Comparator.comparing((ItemView item) -> item.flags().isEmpty())
                        .thenComparing(ItemView::sittings, Comparator.reverseOrder())
                        .thenComparing(ItemView::stem))
                .toList();
    }

    private static ScoreView scores(List<Sitting> sittings) {
        double[] percent =
                sittings.stream().mapToDouble(one -> 100 * one.score()).toArray();
        Reliability reliability = Reliability.of(sittings);
        boolean judged = sittings.size() >= ItemViews.JUDGED_FROM;
        Double error = reliability.error();
        return new ScoreView(
                ItemViews.rounded(Statistics.mean(percent)),
                ItemViews.rounded(Statistics.median(percent)),
                ItemViews.shown(Statistics.deviation(percent)),
                ItemViews.shown(Statistics.skewness(percent)),
                ItemViews.rounded(Arrays.stream(percent).min().orElse(0)),
                ItemViews.rounded(Arrays.stream(percent).max().orElse(0)),
                counts(percent),
                judged ? ItemViews.shown(reliability.alpha()) : null,
                judged && error != null ? ItemViews.shown(100 * error) : null,
                reliability.estimated());
    }

    private static List<Integer> counts(double[] percent) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(TENTHS, 0));
        for (double score : percent) {
            int tenth = Math.clamp((int) Math.floor(score / TENTHS), 0, TENTHS - 1);
            counts.set(tenth, counts.get(tenth) + 1);
        }
        return counts;
    }
}
