package vn.hocso.assessment.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.bank.QuestionIntake;
import vn.hocso.assessment.bank.QuestionIntake.Incoming;
import vn.hocso.assessment.bank.UnitPaths;
import vn.hocso.assessment.exchange.CheckedQuestion.Outcome;
import vn.hocso.assessment.exchange.CheckedQuestion.Verdict;
import vn.hocso.assessment.exchange.QuestionImport.Choices;
import vn.hocso.assessment.exchange.QuestionImport.State;
import vn.hocso.assessment.exchange.QuestionImportRows.Row;
import vn.hocso.assessment.exchange.QuestionImportRows.Written;
import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.competency.Competencies;
import vn.hocso.competency.CompetencyId;
import vn.hocso.competency.CompetencyView;
import vn.hocso.job.JobRun;
import vn.hocso.job.JobWork;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableFormat;

/** Writes the questions of an import, some in each transaction together with what became of them, so that a restart writes none twice. */
@Component
class QuestionImportWork implements JobWork {

    static final String KIND = "question-import";
    private static final int AT_ONCE = 100;

    private final QuestionImports imports;
    private final QuestionImportRows rows;
    private final QuestionIntake bank;
    private final QuestionImportSheet sheet;
    private final UnitPaths paths;
    private final Competencies competencies;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    QuestionImportWork(
            QuestionImports imports,
            QuestionImportRows rows,
            QuestionIntake bank,
            QuestionImportSheet sheet,
            UnitPaths paths,
            Competencies competencies,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.rows = rows;
        this.bank = bank;
        this.sheet = sheet;
        this.paths = paths;
        this.competencies = competencies;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws IOException {
        UUID id = Objects.requireNonNull(run.subject());
        QuestionImport one = imports.find(id).orElseThrow(OutsideScope::new);
        int done =
                rows.outcomes(id).values().stream().mapToInt(Integer::intValue).sum();
        run.progress(done, one.count());
        for (int some = write(run, one); some > 0; some = write(run, one)) {
            done += some;
            run.progress(done, one.count());
        }
        Map<Outcome, Integer> outcomes = rows.outcomes(id);
        run.counts(outcomes.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue)));
        leaveResult(run, one);
        finish(one, outcomes);
    }

    private int write(JobRun run, QuestionImport one) {
        Integer some = transaction.execute(status -> part(run, one));
        return some == null ? 0 : some;
    }

    private int part(JobRun run, QuestionImport one) {
        bank.requireMayWrite(run.owner(), one.unit());
        Choices choices = Objects.requireNonNull(one.choices());
        List<Row> part = rows.open(one.id(), AT_ONCE);
        Set<String> known = rows.known(
                one.unit(), part.stream().map(row -> row.checked().print()).toList());
        Set<CompetencyId> choosable = choosable(part);
        List<Written> written = new ArrayList<>(part.size());
        for (Row row : part) {
            CheckedQuestion checked = row.checked();
            if (checked.verdict() == Verdict.ERROR) {
                written.add(new Written(checked.number(), Outcome.SKIPPED, null));
            } else if (!known.add(HexFormat.of().formatHex(checked.print()))) {
                written.add(new Written(checked.number(), Outcome.KNOWN, null));
            } else {
                rows.remember(
                        one.id(),
                        bank.makeTopic(
                                one.unit(), choices.topic(checked.question().topic())));
                QuestionId question =
                        bank.add(run.owner(), one.unit(), incoming(checked.question(), choices, choosable));
                rows.remember(one.unit(), checked.print(), question);
                written.add(new Written(checked.number(), Outcome.CREATED, question));
            }
        }
        rows.written(one.id(), written);
        return part.size();
    }

    /** Competencies may have been retired since the file was looked through. */
    private Set<CompetencyId> choosable(List<Row> part) {
        Set<CompetencyId> named = part.stream()
                .flatMap(row -> row.checked().question().competencies().stream())
                .collect(Collectors.toSet());
        return competencies.byIds(named, Words.VIETNAMESE).values().stream()
                .filter(one -> !one.retired())
                .map(CompetencyView::competencyId)
                .collect(Collectors.toSet());
    }

    private static Incoming incoming(ReadQuestion question, Choices choices, Set<CompetencyId> choosable) {
        return new Incoming(
                choices.topic(question.topic()),
                Objects.requireNonNull(question.type()),
                choices.difficulty(),
                question.stem(),
                Objects.requireNonNull(question.body()),
                question.explanation(),
                question.picture(),
                question.competencies().stream().filter(choosable::contains).collect(Collectors.toSet()));
    }

    private void leaveResult(JobRun run, QuestionImport one) throws IOException {
        Path file = Files.createTempFile("questions", ".xlsx");
        try {
            try (OutputStream to = Files.newOutputStream(file)) {
                sheet.write(one, to);
            }
            run.result(sheet.name(one), TableFormat.XLSX.contentType(), file);
        } finally {
            Files.delete(file);
        }
    }

    private void finish(QuestionImport one, Map<Outcome, Integer> outcomes) {
        transaction.executeWithoutResult(status -> {
            if (imports.lock(one.id()).orElseThrow(OutsideScope::new).state() == State.DONE) {
                return;
            }
            imports.done(one.id());
            Changes counts = Changes.none();
            for (Outcome outcome : List.of(Outcome.CREATED, Outcome.KNOWN, Outcome.SKIPPED)) {
                counts = counts.fact(outcome.name(), outcomes.getOrDefault(outcome, 0));
            }
            audit.record(AuditedAct.of("assessment.questions-imported")
                    .by(one.owner().value())
                    .on("question-import", one.id(), one.fileName())
                    .in(paths.of(one.unit()))
                    .with(counts));
        });
    }
}
