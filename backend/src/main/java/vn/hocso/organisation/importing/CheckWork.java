package vn.hocso.organisation.importing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.job.JobRun;
import vn.hocso.job.JobWork;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.importing.ImportRows.ImportRow;
import vn.hocso.organisation.importing.RowCheck.Frame;

/** Checks all rows of an import and writes nothing but what it found. */
@Component
class CheckWork implements JobWork {

    static final String KIND = "people-import-check";
    private static final int ROWS_AT_ONCE = 2_000;

    private final ImportHeads heads;
    private final ImportRows rows;
    private final RowCheck check;
    private final Frames frames;
    private final TransactionTemplate transaction;

    CheckWork(ImportHeads heads, ImportRows rows, RowCheck check, Frames frames, TransactionTemplate transaction) {
        this.heads = heads;
        this.rows = rows;
        this.check = check;
        this.frames = frames;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        UUID id = Objects.requireNonNull(run.subject());
        ImportHead head = heads.find(id).orElseThrow(OutsideScope::new);
        Frame frame = frames.of(head);
        int done = 0;
        List<ImportRow> part = rows.after(id, 0, ROWS_AT_ONCE);
        while (!part.isEmpty()) {
            List<CheckedRow> checked =
                    check.check(part.stream().map(ImportRow::toCheck).toList(), frame);
            transaction.executeWithoutResult(status -> rows.checked(id, checked));
            done += part.size();
            run.progress(done, head.rowCount());
            part = rows.after(id, part.getLast().number(), ROWS_AT_ONCE);
        }
        run.counts(counts(rows.verdicts(id)));
        heads.state(id, ImportState.CHECKED);
    }

    private static Map<String, Integer> counts(Map<Verdict, Integer> verdicts) {
        return verdicts.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
    }
}
