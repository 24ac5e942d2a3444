package vn.hocso.assessment.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.bank.QuestionIntake;
import vn.hocso.assessment.exchange.CheckedQuestion.Outcome;
import vn.hocso.assessment.exchange.CheckedQuestion.Verdict;
import vn.hocso.assessment.exchange.QuestionImportRows.Row;
import vn.hocso.assessment.exchange.QuestionImportViews.ImportedQuestionView;
import vn.hocso.assessment.exchange.QuestionImportViews.QuestionImportNote;
import vn.hocso.assessment.exchange.QuestionImportViews.QuestionImportRecord;
import vn.hocso.assessment.exchange.QuestionImportViews.QuestionImportView;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.Words;

/** Shows imports and their questions in the words of whoever looks. */
@Component
@Transactional(readOnly = true)
class QuestionImportReads {

    private final QuestionImportService service;
    private final QuestionImports imports;
    private final QuestionImportRows rows;
    private final QuestionIntake bank;
    private final Units units;
    private final Words words;

    QuestionImportReads(
            QuestionImportService service,
            QuestionImports imports,
            QuestionImportRows rows,
            QuestionIntake bank,
            Units units,
            Words words) {
        this.service = service;
        this.imports = imports;
        this.rows = rows;
        this.bank = bank;
        this.units = units;
        this.words = words;
    }

    void requireMayImport(Actor actor) {
        bank.requireMayWriteSomewhere(actor);
    }

    QuestionImportView one(Actor actor, UUID id) {
        return view(service.require(actor, id));
    }

    /** What one has imported, the latest first. */
    Page<QuestionImportRecord> own(Actor actor, Paging paging) {
        requireMayImport(actor);
        AccountId owner = AccountId.of(actor);
        List<QuestionImport> own = imports.of(owner, paging);
        Map<UnitId, UnitView> banks =
                units.byIds(own.stream().map(QuestionImport::unit).collect(Collectors.toSet()));
        Map<UUID, Map<Outcome, Integer>> outcomes =
                rows.outcomes(own.stream().map(QuestionImport::id).toList());
        return Page.of(
                own.stream()
                        .map(one -> new QuestionImportRecord(
                                one.id(),
                                one.fileName(),
                                one.format(),
                                Objects.requireNonNull(banks.get(one.unit())).ref(),
                                one.state(),
                                one.count(),
                                outcomes.getOrDefault(one.id(), Map.of()).getOrDefault(Outcome.CREATED, 0),
                                one.createdAt()))
                        .toList(),
                paging,
                imports.count(owner));
    }

    Page<ImportedQuestionView> questions(Actor actor, UUID id, @Nullable Verdict verdict, Paging paging) {
        QuestionImport one = service.require(actor, id);
        int count = verdict == null ? one.count() : rows.verdicts(id).getOrDefault(verdict, 0);
        return Page.of(rows.page(id, verdict, paging).stream().map(this::view).toList(), paging, count);
    }

    private QuestionImportView view(QuestionImport one) {
        return new QuestionImportView(
                one.id(),
                one.fileName(),
                one.format(),
                units.require(one.unit()).ref(),
                one.state(),
                one.count(),
                rows.verdicts(one.id()),
                rows.outcomes(one.id()),
                notes(one.problems()),
                service.job(one.id()).orElse(null),
                one.createdAt());
    }

    private ImportedQuestionView view(Row row) {
        ReadQuestion question = row.checked().question();
        return new ImportedQuestionView(
                row.checked().number(),
                question.line(),
                question.title(),
                question.stem(),
                question.picture() != null,
                question.type(),
                question.topic(),
                row.checked().verdict(),
                row.outcome(),
                row.questionId(),
                notes(question.problems()));
    }

    private List<QuestionImportNote> notes(List<ImportProblem> problems) {
        return problems.stream()
                .map(problem -> new QuestionImportNote(
                        problem.line(),
                        problem.code(),
                        words.in(LocaleContextHolder.getLocale(), problem.code(), problem.params()),
                        problem.fatal()))
                .toList();
    }
}
