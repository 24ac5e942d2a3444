package vn.hocso.learning.gradebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.hocso.learning.ClassId;
import vn.hocso.learning.classes.ClassPolicy;
import vn.hocso.learning.classes.CourseClass;
import vn.hocso.learning.gradebook.GradebookViews.GradeRow;
import vn.hocso.learning.gradebook.Scheme.Item;
import vn.hocso.learning.gradebook.Scheme.Kind;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableDownload;
import vn.hocso.tabular.TableFormat;

/** Writes a gradebook as a table: a row for each learner, a column for each item, the final mark and whether it is enough. */
@Component
class GradebookExport {

    private final ClassPolicy policy;
    private final Schemes schemes;
    private final GradebookReads reads;
    private final Words words;

    GradebookExport(ClassPolicy policy, Schemes schemes, GradebookReads reads, Words words) {
        this.policy = policy;
        this.schemes = schemes;
        this.reads = reads;
        this.words = words;
    }

    void write(Actor actor, ClassId id, @Nullable String q, TableFormat format, HttpServletResponse response)
            throws IOException {
        CourseClass one = policy.requireInSight(actor, id);
        Locale locale = LocaleContextHolder.getLocale();
        List<GradeRow> rows = reads.all(actor, one, q);
        TableDownload.send(
                response,
                "hoc-so-gradebook",
                format,
                words.in(locale, "learning.gradebook.export.title"),
                header(schemes.of(one).scheme(), locale),
                to -> rows.forEach(row -> to.accept(line(row, locale))));
    }

    private List<String> header(Scheme scheme, Locale locale) {
        List<String> header = new ArrayList<>(List.of(
                words.in(locale, "learning.classes.export.name"),
                words.in(locale, "learning.classes.export.staffCode"),
                words.in(locale, "learning.classes.export.unit")));
        scheme.items().forEach(item -> header.add(title(item, locale)));
        header.add(words.in(
                locale, "learning.gradebook.export.final", Map.of("outOf", GradebookRefusals.plain(scheme.scale()))));
        header.add(words.in(locale, "learning.gradebook.export.result"));
        return header;
    }

    private String title(Item item, Locale locale) {
        String title = item.kind() == Kind.LESSONS && item.title().isEmpty()
                ? words.in(locale, "learning.gradebook.lessons")
                : item.title();
        return "%s (/%s)".formatted(title, GradebookRefusals.plain(item.maxPoints()));
    }

    private List<@Nullable Object> line(GradeRow row, Locale locale) {
        List<@Nullable Object> line = new ArrayList<>();
        line.add(row.fullName());
        line.add(row.staffCode());
        line.add(row.unitName());
        row.grade().items().forEach(item -> line.add(item.points()));
        line.add(row.grade().mark());
        Boolean passed = row.grade().passed();
        line.add(passed == null ? null : words.in(locale, "learning.gradebook.export.passed." + passed));
        return line;
    }
}
