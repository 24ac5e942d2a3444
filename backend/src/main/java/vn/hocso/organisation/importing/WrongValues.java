package vn.hocso.organisation.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.organisation.importing.ImportRows.ImportRow;
import vn.hocso.organisation.importing.ImportViews.ReplaceValue;
import vn.hocso.organisation.importing.ImportViews.WrongKind;
import vn.hocso.organisation.importing.ImportViews.WrongValue;
import vn.hocso.organisation.importing.RowCheck.RowCells;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnameseText;

/** Values that many rows hold alike and wrongly, which are mended once for all of them. */
@Service
@Transactional
class WrongValues {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final int MOST = 20;

    private final ImportService imports;
    private final ImportRows rows;

    WrongValues(ImportService imports, ImportRows rows) {
        this.imports = imports;
        this.rows = rows;
    }

    /** Those that stand in more than one row, the most frequent first. */
    @Transactional(readOnly = true)
    List<WrongValue> of(Actor actor, UUID id, WrongKind kind) {
        ImportHead head = imports.require(actor, id);
        if (!kind.field().isShared() || head.mapping().columns().get(kind.field()) == null) {
            return List.of();
        }
        Map<String, Integer> counts = new HashMap<>();
        forEach(
                head,
                kind,
                part -> part.forEach(
                        row -> counts.merge(head.mapping().in(row.cells(), kind.field()), 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(value -> value.getValue() > 1)
                .map(value -> new WrongValue(value.getKey(), value.getValue()))
                .sorted(Comparator.comparing(WrongValue::rows).reversed().thenComparing(WrongValue::value))
                .limit(MOST)
                .toList();
    }

    /** Replaces it in all of them and begins to check the file anew, since rows are judged by what others say. */
    void replace(Actor actor, UUID id, ReplaceValue request) {
        ImportHead head = imports.checked(actor, id);
        if (!request.field().isShared()) {
            throw new ImportRefusals.NotShared();
        }
        Integer column = head.mapping().columns().get(request.field());
        if (column == null) {
            throw new ImportRefusals.UnusableMapping();
        }
        String to = VietnameseText.line(request.to());
        int[] replaced = {0};
        forEach(head, request.kind(), part -> {
            List<RowCells> mended = part.stream()
                    .filter(row ->
                            head.mapping().in(row.cells(), request.field()).equals(request.from()))
                    .map(row -> with(row, column, to))
                    .toList();
            rows.cells(id, mended);
            replaced[0] += mended.size();
        });
        if (replaced[0] == 0) {
            throw new ImportRefusals.NowhereWrong();
        }
        imports.checkAll(actor, head);
    }

    private static RowCells with(ImportRow row, int column, String value) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(column, value);
        return new RowCells(row.number(), cells);
    }

    private void forEach(ImportHead head, WrongKind kind, Consumer<List<ImportRow>> each) {
        RowFilter wrong = new RowFilter(Verdict.ERROR, kind.problem(), kind.field());
        List<ImportRow> part = rows.after(head.id(), wrong, 0, ROWS_AT_ONCE);
        while (!part.isEmpty()) {
            each.accept(part);
            part = rows.after(head.id(), wrong, part.getLast().number(), ROWS_AT_ONCE);
        }
    }
}
