package vn.hocso.learning.enrolment;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableDownload;
import vn.hocso.tabular.TableFormat;

/** Writes the learners of a course, as the list shows them under the same filters, as a table. */
@Component
class CourseLearnersExport {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final List<String> COLUMNS =
            List.of("name", "unit", "state", "percent", "due", "enrolled", "completed");

    private final CourseLearners learners;
    private final Access access;
    private final Words words;

    CourseLearnersExport(CourseLearners learners, Access access, Words words) {
        this.learners = learners;
        this.access = access;
        this.words = words;
    }

    void write(Actor actor, CourseLearners.Query query, TableFormat format, HttpServletResponse response)
            throws IOException {
        access.requireScope(actor, Permission.ENROL_PEOPLE);
        Locale locale = LocaleContextHolder.getLocale();
        TableDownload.send(
                response,
                "hoc-so-learners",
                format,
                words.in(locale, "learning.export.title"),
                COLUMNS.stream()
                        .map(column -> words.in(locale, "learning.export." + column))
                        .toList(),
                rows -> forEach(actor, query, learner -> rows.accept(line(learner, locale))));
    }

    private void forEach(Actor actor, CourseLearners.Query query, Consumer<CourseLearnerView> each) {
        int number = 0;
        Page<CourseLearnerView> page;
        do {
            Paging paging = new Paging(number++, ROWS_AT_ONCE, query.paging().sort());
            page = learners.find(
                    actor,
                    new CourseLearners.Query(query.courseId(), query.words(), query.unit(), query.state(), paging));
            page.items().forEach(each);
        } while (page.items().size() == ROWS_AT_ONCE);
    }

    private List<@Nullable Object> line(CourseLearnerView learner, Locale locale) {
        return Arrays.asList(
                learner.fullName(),
                learner.unitName(),
                words.in(locale, "learning.export.state." + learner.state()),
                learner.percent(),
                learner.dueOn(),
                VietnamCalendar.day(learner.enrolledAt()),
                learner.completedAt() == null ? null : VietnamCalendar.day(learner.completedAt()));
    }
}
