package vn.hocso.organisation.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.job.JobRun;
import vn.hocso.job.JobWork;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.importing.ImportRows.ImportRow;
import vn.hocso.organisation.importing.ImportRows.Written;
import vn.hocso.organisation.person.KnownPerson;
import vn.hocso.organisation.person.PersonIntake;
import vn.hocso.organisation.person.PersonIntake.Wanted;
import vn.hocso.shared.Refusal;
import vn.hocso.tabular.TableFormat;

/**
 * Carries an import out, some hundred rows in each transaction together with what became of them. Rows are checked again against what is
 * true now, so that whatever changed since the check, or was written before a restart, is neither overwritten nor written twice.
 */
@Component
class ImportWork implements JobWork {

    static final String KIND = "people-import";
    private static final int ROWS_AT_ONCE = 500;
    private static final int INVITED_AT_ONCE = 100;
    private static final int ATTEMPTS = 3;

    private final ImportHeads heads;
    private final ImportRows rows;
    private final RowCheck check;
    private final Frames frames;
    private final PersonIntake intake;
    private final Accounts accounts;
    private final ImportSheets sheets;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    ImportWork(
            ImportHeads heads,
            ImportRows rows,
            RowCheck check,
            Frames frames,
            PersonIntake intake,
            Accounts accounts,
            ImportSheets sheets,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.heads = heads;
        this.rows = rows;
        this.check = check;
        this.frames = frames;
        this.intake = intake;
        this.accounts = accounts;
        this.sheets = sheets;
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
        ImportHead head = heads.find(id).orElseThrow(OutsideScope::new);
        int written =
                rows.outcomes(id).values().stream().mapToInt(Integer::intValue).sum();
        run.progress(written, head.rowCount());
        for (int done = write(head); done > 0; done = write(head)) {
            written += done;
            run.progress(written, head.rowCount());
        }
        Map<RowOutcome, Integer> outcomes = rows.outcomes(id);
        run.counts(outcomes.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue)));
        leaveResult(run, head);
        finish(head, outcomes);
    }

    /** Another person may take an address between the check and the write; then the part is checked once more. */
    private int write(ImportHead head) {
        for (int attempt = 1; ; attempt++) {
            try {
                Integer done = transaction.execute(status -> writePart(head));
                return done == null ? 0 : done;
            } catch (Refusal clash) {
                if (attempt == ATTEMPTS) {
                    throw clash;
                }
            }
        }
    }

    private int writePart(ImportHead head) {
        List<ImportRow> part = rows.open(head.id(), ROWS_AT_ONCE);
        List<Written> written = new ArrayList<>(part.size());
        part.stream()
                .filter(row -> row.verdict() == Verdict.ERROR)
                .forEach(row -> written.add(new Written(row.number(), RowOutcome.SKIPPED, row.problems(), null)));
        List<CheckedRow> checked = check.check(
                part.stream()
                        .filter(row -> row.verdict() != Verdict.ERROR)
                        .map(ImportRow::toCheck)
                        .toList(),
                frames.of(head));
        written.addAll(create(checked));
        written.addAll(change(checked, head.owner()));
        rows.written(head.id(), written);
        return part.size();
    }

    private List<Written> create(List<CheckedRow> checked) {
        List<CheckedRow> fresh =
                checked.stream().filter(row -> row.verdict() == Verdict.CREATE).toList();
        List<AccountId> ids = intake.create(
                fresh.stream().map(row -> Objects.requireNonNull(row.wanted())).toList());
        List<Written> written = new ArrayList<>(fresh.size());
        for (int i = 0; i < ids.size(); i++) {
            written.add(new Written(fresh.get(i).number(), RowOutcome.CREATED, List.of(), ids.get(i)));
        }
        return written;
    }

    private List<Written> change(List<CheckedRow> checked, AccountId by) {
        Map<KnownPerson, Wanted> changed = new LinkedHashMap<>();
        List<Written> written = new ArrayList<>();
        for (CheckedRow row : checked) {
            KnownPerson known = row.known();
            Wanted wanted = row.wanted();
            if (row.verdict() == Verdict.UPDATE && known != null && wanted != null) {
                changed.put(known, wanted);
            }
            if (row.verdict() != Verdict.CREATE) {
                written.add(new Written(
                        row.number(),
                        RowOutcome.of(row.verdict()),
                        row.problems(),
                        known == null ? null : known.accountId()));
            }
        }
        intake.change(changed, by);
        return written;
    }

    private void leaveResult(JobRun run, ImportHead head) throws IOException {
        Path file = Files.createTempFile("import", ".xlsx");
        try {
            try (OutputStream to = Files.newOutputStream(file)) {
                sheets.result(head, to);
            }
            run.result(sheets.resultName(head), TableFormat.XLSX.contentType(), file);
        } finally {
            Files.delete(file);
        }
    }

    private void finish(ImportHead head, Map<RowOutcome, Integer> outcomes) {
        transaction.executeWithoutResult(status -> {
            if (heads.lock(head.id()).orElseThrow(OutsideScope::new).state() != ImportState.DONE) {
                heads.state(head.id(), ImportState.DONE);
                audit.record(act(head, outcomes));
            }
        });
        if (head.invites()) {
            List<AccountId> created = rows.created(head.id());
            for (int from = 0; from < created.size(); from += INVITED_AT_ONCE) {
                List<AccountId> some = created.subList(from, Math.min(created.size(), from + INVITED_AT_ONCE));
                transaction.executeWithoutResult(status -> accounts.inviteAll(some));
            }
        }
    }

    private static AuditedAct act(ImportHead head, Map<RowOutcome, Integer> outcomes) {
        Changes counts = Changes.none();
        for (RowOutcome outcome : RowOutcome.values()) {
            counts = counts.fact(outcome.name(), outcomes.getOrDefault(outcome, 0));
        }
        return AuditedAct.of("organisation.people-imported")
                .by(head.owner().value())
                .on("import", head.id(), null)
                .with(counts);
    }
}
