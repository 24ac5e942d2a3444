package vn.hocso.survey.result;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.content.CourseId;
import vn.hocso.learning.ClassId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.survey.OpenQuestion;

/** Shows what was said to those who may read it. */
@Service
class SurveyDesk {

    private final SurveyPolicy policy;
    private final Figures figures;
    private final Comments comments;

    SurveyDesk(SurveyPolicy policy, Figures figures, Comments comments) {
        this.policy = policy;
        this.figures = figures;
        this.comments = comments;
    }

    @Transactional(readOnly = true)
    public SurveyResults results(Actor actor, About about) {
        return figures.of(inSight(actor, about));
    }

    /** @param words found with and without marks */
    @Transactional(readOnly = true)
    public Page<SurveyComment> comments(
            Actor actor, About about, @Nullable OpenQuestion question, @Nullable String words, Paging paging) {
        Selection selection = inSight(actor, about);
        return comments.find(
                new Comments.Query(selection, question, words), policy.mayRemove(actor, selection.courseId()), paging);
    }

    private Selection inSight(Actor actor, About about) {
        return switch (about) {
            case About.OfCourse(
                    CourseId course,
                    @Nullable ClassId only,
                    @Nullable YearMonth from,
                    @Nullable YearMonth to) -> {
                policy.requireCourse(actor, course);
                yield new Selection(course, only, from, to);
            }
            case About.OfClass(ClassId id, @Nullable YearMonth from, @Nullable YearMonth to) ->
                new Selection(policy.requireClass(actor, id).courseId(), id, from, to);
        };
    }
}
