package vn.hocso.learning.classes;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableDownload;
import vn.hocso.tabular.TableFormat;

/** Writes the list of classes, and the learners of one, as their pages show them under the same filters. */
@Component
class ClassExports {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final List<String> CLASS_COLUMNS =
            List.of("code", "title-column", "course", "unit", "from", "to", "state", "trainers", "learners");
    private static final List<String> LEARNER_COLUMNS =
            List.of("name", "staffCode", "unit", "state", "percent", "joined", "completed");

    private final ClassList classes;
    private final ClassLearners learners;
    private final Words words;

    ClassExports(ClassList classes, ClassLearners learners, Words words) {
        this.classes = classes;
        this.learners = learners;
        this.words = words;
    }

    void classes(Actor actor, ClassList.Query query, TableFormat format, HttpServletResponse response)
            throws IOException {
        Locale locale = LocaleContextHolder.getLocale();
        Function<Paging, Page<ClassRow>> find = paging -> classes.find(
                actor,
                new ClassList.Query(query.words(), query.unit(), query.course(), query.state(), query.own(), paging));
        // what may not be asked is refused before the file begins
        find.apply(Paging.first(1));
        TableDownload.send(
                response,
                "hoc-so-classes",
                format,
                words.in(locale, "learning.classes.export.title"),
                header(locale, CLASS_COLUMNS),
                rows -> forEach(query.paging(), find, one -> rows.accept(line(one, locale))));
    }

    void learners(ClassLearners.Query query, TableFormat format, HttpServletResponse response) throws IOException {
        Locale locale = LocaleContextHolder.getLocale();
        TableDownload.send(
                response,
                "hoc-so-class-learners",
                format,
                words.in(locale, "learning.export.title"),
                header(locale, LEARNER_COLUMNS),
                rows -> forEach(
                        query.paging(),
                        paging -> learners.find(
                                new ClassLearners.Query(query.classId(), query.words(), query.state(), paging)),
                        one -> rows.accept(line(one, locale))));
    }

    private static <T> void forEach(Paging order, Function<Paging, Page<T>> find, Consumer<T> each) {
        int number = 0;
        Page<T> page;
        do {
            page = find.apply(new Paging(number++, ROWS_AT_ONCE, order.sort()));
            page.items().forEach(each);
        } while (page.items().size() == ROWS_AT_ONCE);
    }

    private List<String> header(Locale locale, List<String> columns) {
        return columns.stream()
                .map(column -> words.in(locale, "learning.classes.export." + column))
                .toList();
    }

    private List<@Nullable Object> line(ClassRow one, Locale locale) {
        return Arrays.asList(
                one.code(),
                one.title(),
                one.courseTitle(),
                one.unitName(),
                one.startsOn(),
                one.endsOn(),
                words.in(locale, "learning.class-state." + one.state()),
                String.join(", ", one.trainers()),
                one.learners());
    }

    private List<@Nullable Object> line(ClassLearnerView one, Locale locale) {
        return Arrays.asList(
                one.fullName(),
                one.staffCode(),
                one.unitName(),
                words.in(locale, "learning.export.state." + one.state()),
                one.percent(),
                VietnamCalendar.day(one.joinedAt()),
                one.completedAt() == null ? null : VietnamCalendar.day(one.completedAt()));
    }
}
