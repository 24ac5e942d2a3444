package vn.hocso.organisation.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.job.JobView;
import vn.hocso.job.Jobs;
import vn.hocso.job.NewJob;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.importing.ImportHead.Source;
import vn.hocso.organisation.importing.ImportRows.ImportRow;
import vn.hocso.organisation.importing.ImportViews.ConfirmImport;
import vn.hocso.organisation.importing.RowCheck.RowCells;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.tabular.TableLimits;
import vn.hocso.tabular.TableVisitor;

/** The steps of an import, each belonging to whoever began it. */
@Service
@Transactional
class ImportService {

    private static final int ROWS_AT_ONCE = 1_000;

    private final ImportHeads heads;
    private final ImportRows rows;
    private final RowCheck check;
    private final Frames frames;
    private final Access access;
    private final Jobs jobs;
    private final Clock clock;

    ImportService(
            ImportHeads heads, ImportRows rows, RowCheck check, Frames frames, Access access, Jobs jobs, Clock clock) {
        this.heads = heads;
        this.rows = rows;
        this.check = check;
        this.frames = frames;
        this.access = access;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Takes a file in, as it is. People it names no unit for are meant for the given one. */
    UUID upload(Actor actor, UnitId unit, String fileName, Path file) {
        access.require(actor, Permission.MANAGE_PEOPLE, unit);
        UUID id = Ids.next();
        boolean roster = OneRoster.isIn(file);
        Keeping keeping = new Keeping(id);
        heads.insert(new ImportHead(
                id,
                AccountId.of(actor),
                unit,
                roster ? Source.ONEROSTER : Source.TABLE,
                fileName,
                ImportState.UPLOADED,
                List.of(),
                new ColumnMapping(java.util.Map.of()),
                0,
                false,
                clock.instant()));
        if (roster) {
            OneRoster.read(file, TableLimits.USUAL, keeping);
        } else {
            vn.hocso.tabular.TableFiles.read(file, TableLimits.USUAL, keeping);
        }
        keeping.flush();
        ColumnMapping mapping = ColumnMapping.suggested(keeping.headers, heads.remembered(AccountId.of(actor)));
        heads.described(id, keeping.headers, mapping, keeping.count);
        return id;
    }

    /** Puts rows away as they are read. */
    private final class Keeping implements TableVisitor {

        private final UUID id;
        private final List<RowCells> waiting = new ArrayList<>(ROWS_AT_ONCE);
        private List<String> headers = List.of();
        private int count;

        private Keeping(UUID id) {
            this.id = id;
        }

        @Override
        public void header(List<String> names) {
            headers = List.copyOf(names);
        }

        @Override
        public void row(int number, List<String> cells) {
            waiting.add(new RowCells(number, cells));
            count++;
            if (waiting.size() == ROWS_AT_ONCE) {
                flush();
            }
        }

        private void flush() {
            rows.insert(id, waiting);
            waiting.clear();
        }
    }

    @Transactional(readOnly = true)
    ImportHead require(Actor actor, UUID id) {
        access.requireScope(actor, Permission.MANAGE_PEOPLE);
        return heads.find(id)
                .filter(head -> head.owner().equals(AccountId.of(actor)))
                .orElseThrow(OutsideScope::new);
    }

    /** Begins to check all rows under the mapping, which is remembered for the next file with such columns. */
    void check(Actor actor, UUID id, ColumnMapping mapping) {
        ImportHead head = step(actor, id);
        mapping.requireUsable(head.headers().size());
        heads.mapped(id, mapping);
        heads.remember(head.owner(), head.headers(), mapping);
        checkAll(actor, head);
    }

    void checkAll(Actor actor, ImportHead head) {
        heads.state(head.id(), ImportState.CHECKING);
        jobs.start(actor, new NewJob(CheckWork.KIND, head.id(), "{}", head.rowCount()));
    }

    /** Mends cells of one row, and checks it again together with the rows it did or does share a key with. */
    ImportRow fix(Actor actor, UUID id, int number, java.util.Map<ImportField, String> values) {
        ImportHead head = checked(actor, id);
        ImportRow row = rows.numbered(id, List.of(number)).stream().findFirst().orElseThrow(OutsideScope::new);
        Set<Integer> affected = new TreeSet<>(rows.sharingKeys(id, number));
        List<String> cells = new ArrayList<>(row.cells());
        values.forEach((field, value) -> {
            Integer column = head.mapping().columns().get(field);
            if (column == null) {
                throw new ImportRefusals.UnusableMapping();
            }
            cells.set(column, vn.hocso.shared.VietnameseText.line(value));
        });
        rows.cells(id, new RowCells(number, cells));
        recheck(head, Set.of(number));
        affected.addAll(rows.sharingKeys(id, number));
        recheck(head, affected);
        return rows.numbered(id, List.of(number)).getFirst();
    }

    /** The import, if it is checked and nothing of it is under way. */
    ImportHead checked(Actor actor, UUID id) {
        ImportHead head = step(actor, id);
        if (head.state() != ImportState.CHECKED) {
            throw new ImportRefusals.NotChecked();
        }
        return head;
    }

    private void recheck(ImportHead head, Set<Integer> numbers) {
        List<RowCells> some = rows.numbered(head.id(), numbers).stream()
                .map(ImportRow::toCheck)
                .toList();
        rows.checked(head.id(), check.check(some, frames.of(head)));
    }

    /** Begins to carry the import out; after a cancelled or failed one, goes on with what is left. */
    void confirm(Actor actor, UUID id, ConfirmImport choice) {
        ImportHead head = step(actor, id);
        if (head.state() != ImportState.CHECKED && head.state() != ImportState.RUNNING) {
            throw new ImportRefusals.NotChecked();
        }
        int errors = rows.verdicts(id).getOrDefault(Verdict.ERROR, 0);
        if (errors > 0 && !choice.skipErrors()) {
            throw new ImportRefusals.HasErrors(errors);
        }
        heads.invites(id, choice.invite());
        heads.state(id, ImportState.RUNNING);
        jobs.start(actor, new NewJob(ImportWork.KIND, id, "{}", head.rowCount()));
    }

    void discard(Actor actor, UUID id) {
        require(actor, id);
        lastJob(id).filter(job -> !job.state().isFinal()).ifPresent(job -> {
            throw new ImportRefusals.Busy();
        });
        heads.delete(id);
    }

    /** The job that checks or carries out, whichever came last. */
    @Transactional(readOnly = true)
    Optional<JobView> lastJob(UUID id) {
        return Stream.of(ImportWork.KIND, CheckWork.KIND)
                .flatMap(kind -> jobs.latest(kind, id).stream())
                .max(Comparator.comparing(JobView::createdAt));
    }

    private ImportHead step(Actor actor, UUID id) {
        require(actor, id);
        ImportHead head = heads.lock(id).orElseThrow(OutsideScope::new);
        if (head.state() == ImportState.DONE) {
            throw new ImportRefusals.Done();
        }
        if (lastJob(id).filter(job -> !job.state().isFinal()).isPresent()) {
            throw new ImportRefusals.Busy();
        }
        return head;
    }
}
