package vn.hocso.organisation.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.job.JobRun;
import vn.hocso.job.JobWork;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.PeopleAction;
import vn.hocso.organisation.bulk.BulkRows.Batch;
import vn.hocso.organisation.bulk.BulkRows.Outcome;
import vn.hocso.organisation.bulk.BulkRows.Row;
import vn.hocso.organisation.person.PeopleSelection;
import vn.hocso.shared.Refusal;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableFormat;
import vn.hocso.tabular.TableWriter;

/** Goes through the people of a batch. What came of each is written in the transaction that does it, so nobody is done twice. */
@Component
class BulkWork implements JobWork {

    static final String KIND = "people-batch";
    private static final int ROWS_AT_ONCE = 100;

    private final BulkRows rows;
    private final BulkActions actions;
    private final PeopleSelection selection;
    private final Accounts accounts;
    private final Words words;
    private final TransactionTemplate transaction;

    BulkWork(
            BulkRows rows,
            BulkActions actions,
            PeopleSelection selection,
            Accounts accounts,
            Words words,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.actions = actions;
        this.selection = selection;
        this.accounts = accounts;
        this.words = words;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws IOException {
        UUID id = Objects.requireNonNull(run.subject());
        Batch batch = rows.find(id).orElseThrow(OutsideScope::new);
        PeopleAction action = actions.of(batch.action());
        int done =
                rows.outcomes(id).values().stream().mapToInt(Integer::intValue).sum();
        for (List<Row> part = rows.open(id, ROWS_AT_ONCE); !part.isEmpty(); part = rows.open(id, ROWS_AT_ONCE)) {
            run.progress(done, batch.rowCount());
            List<Row> now = part;
            OnBehalfOf.run(batch.owner().actor(), () -> now.forEach(row -> act(batch, action, row)));
            done += part.size();
        }
        run.progress(done, batch.rowCount());
        run.counts(rows.outcomes(id));
        leaveResult(run, batch);
    }

    private void act(Batch batch, PeopleAction action, Row row) {
        try {
            transaction.executeWithoutResult(status -> {
                boolean changed = action.act(batch.owner().actor(), row.accountId(), batch.params());
                rows.outcome(batch.id(), row.number(), changed ? Outcome.DONE : Outcome.UNCHANGED, null);
            });
        } catch (Refusal refused) {
            transaction.executeWithoutResult(
                    status -> rows.outcome(batch.id(), row.number(), Outcome.REFUSED, refused));
        }
    }

    private void leaveResult(JobRun run, Batch batch) throws IOException {
        Locale locale = accounts.require(batch.owner()).language().locale();
        Path file = Files.createTempFile("batch", ".xlsx");
        try {
            List<String> header = List.of(
                    words.in(locale, "organisation.export.name"),
                    words.in(locale, "organisation.import.sheet.outcome"),
                    words.in(locale, "organisation.batch.reason"));
            String title = words.in(locale, "organisation.batch.action." + batch.action());
            try (TableWriter table = TableWriter.open(Files.newOutputStream(file), TableFormat.XLSX, title, header)) {
                for (int from = 0; from < batch.rowCount(); from += ROWS_AT_ONCE) {
                    List<Row> page = rows.page(batch.id(), null, ROWS_AT_ONCE, from);
                    Set<AccountId> visible = selection.visible(
                            batch.owner().actor(),
                            page.stream().map(Row::accountId).toList());
                    for (Row row : page) {
                        table.row(Arrays.asList(
                                visible.contains(row.accountId()) ? row.fullName() : null,
                                words.in(locale, "organisation.batch.outcome." + row.outcome()),
                                row.problem() == null ? null : words.in(locale, row.problem(), row.problemParams())));
                    }
                }
            }
            run.result(title + ".xlsx", TableFormat.XLSX.contentType(), file);
        } finally {
            Files.delete(file);
        }
    }
}
