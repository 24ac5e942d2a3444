package vn.hocso.organisation.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.job.JobView;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Units;
import vn.hocso.organisation.importing.ImportRows.ImportRow;
import vn.hocso.organisation.importing.ImportViews.ImportRowView;
import vn.hocso.organisation.importing.ImportViews.ImportView;
import vn.hocso.organisation.importing.ImportViews.ProblemGroup;
import vn.hocso.organisation.importing.ImportViews.RowProblem;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.Words;

/** Shows imports and their rows in the words of whoever looks. */
@Component
@Transactional(readOnly = true)
class ImportReads {

    private static final int SAMPLE = 5;

    private final ImportService imports;
    private final ImportHeads heads;
    private final ImportRows rows;
    private final Units units;
    private final Access access;
    private final Words words;

    ImportReads(ImportService imports, ImportHeads heads, ImportRows rows, Units units, Access access, Words words) {
        this.imports = imports;
        this.heads = heads;
        this.rows = rows;
        this.units = units;
        this.access = access;
        this.words = words;
    }

    ImportView one(Actor actor, UUID id) {
        ImportHead head = imports.require(actor, id);
        List<List<String>> sample =
                rows.after(id, 0, SAMPLE).stream().map(ImportRow::cells).toList();
        return view(head, sample);
    }

    Page<ImportView> own(Actor actor, Paging paging) {
        access.requireScope(actor, Permission.MANAGE_PEOPLE);
        AccountId owner = AccountId.of(actor);
        List<ImportView> views = heads.of(owner, paging).stream()
                .map(head -> view(head, List.of()))
                .toList();
        return Page.of(views, paging, heads.count(owner));
    }

    Page<ImportRowView> rows(Actor actor, UUID id, RowFilter filter, Paging paging) {
        ImportHead head = imports.require(actor, id);
        List<ImportRowView> views = rows.page(id, filter, paging.size(), paging.offset()).stream()
                .map(row -> view(row, head))
                .toList();
        return Page.of(views, paging, rows.count(id, filter));
    }

    List<ProblemGroup> problems(Actor actor, UUID id) {
        ImportHead head = imports.require(actor, id);
        Locale locale = LocaleContextHolder.getLocale();
        return rows.problems(id).stream()
                .map(kind -> new ProblemGroup(
                        kind.field(),
                        column(kind.field(), head),
                        kind.code(),
                        inGeneral(locale, "organisation.import.problem." + kind.code()),
                        words.in(locale, "organisation.import.remedy." + kind.code()),
                        kind.rows()))
                .toList();
    }

    /** What names another row or a limit is said without it where it stands for many rows. */
    private String inGeneral(Locale locale, String reason) {
        String general = reason + ".general";
        String said = words.in(locale, general);
        return said.equals(general) ? words.in(locale, reason) : said;
    }

    private static @Nullable String column(@Nullable ImportField field, ImportHead head) {
        Integer column = field == null ? null : head.mapping().columns().get(field);
        return column == null ? null : head.headers().get(column);
    }

    ImportRowView view(ImportRow row, ImportHead head) {
        Locale locale = LocaleContextHolder.getLocale();
        Map<ImportField, String> values = new EnumMap<>(ImportField.class);
        head.mapping()
                .columns()
                .keySet()
                .forEach(field -> values.put(field, head.mapping().in(row.cells(), field)));
        return new ImportRowView(
                row.number(),
                values,
                row.verdict(),
                row.outcome(),
                row.account(),
                row.problems().stream()
                        .map(problem -> view(problem, row, head, locale))
                        .toList());
    }

    private RowProblem view(ImportProblem problem, ImportRow row, ImportHead head, Locale locale) {
        ImportField field = problem.field();
        return new RowProblem(
                field,
                column(field, head),
                field == null ? null : head.mapping().in(row.cells(), field),
                problem.code(),
                words.in(locale, problem.reason(), problem.params()),
                words.in(locale, problem.remedy(), problem.params()));
    }

    private ImportView view(ImportHead head, List<List<String>> sample) {
        JobView job = imports.lastJob(head.id()).orElse(null);
        return new ImportView(
                head.id(),
                head.fileName(),
                head.source(),
                units.require(head.unit()).ref(),
                head.state(),
                head.headers(),
                head.mapping().columns(),
                head.rowCount(),
                rows.verdicts(head.id()),
                rows.outcomes(head.id()),
                head.invites(),
                sample,
                job,
                head.createdAt());
    }
}
